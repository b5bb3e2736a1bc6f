import { Command } from 'commander';
import { catalogue, ruleOf } from '../core/rules/catalogue.ts';
import { closest } from '../core/settings/closest.ts';
import { Failure } from './failure.ts';

export function explainCommand(): Command {
  return new Command('explain')
    .description('print the page of a rule; without a rule, list them all')
    .argument('[rule]', 'a rule, by its id or by its title in quotes')
    .action((id: string | undefined) => {
      if (id === undefined) {
        const width = Math.max(...catalogue.map((rule) => rule.id.length));
        process.stdout.write(catalogue.map((rule) => `${rule.id.padEnd(width)}  ${rule.title}\n`).join(''));
        return;
      }
      const rule = ruleOf(id) ?? catalogue.find(({ title }) => title.toLowerCase() === id.toLowerCase());
      if (rule) {
        process.stdout.write(rule.page);
        return;
      }
      const near = closest(
        id,
        catalogue.map((one) => one.id),
      );
      throw new Failure(
        `There is no rule called "${id}".${near ? ` Did you mean "${near}"?` : ''} Run golden-thread explain to list them.`,
      );
    });
}
