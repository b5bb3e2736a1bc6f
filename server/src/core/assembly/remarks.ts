import type { Located } from '../document/located.ts';
import type { Remark, RemarkContent } from '../document/remark.ts';
import type { Placed } from '../markdown/block.ts';
import { headsCauses } from '../reading/cause.ts';
import { namesFirstResponse } from '../reading/closure.ts';
import { headsSharing } from '../reading/sharing.ts';
import type { UnitFacts } from '../reading/units.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import type { KnownNames } from './known-names.ts';
import { locateIn } from './locate.ts';
import type { Outline } from './outline.ts';
import { sentencesIn } from './sentences.ts';
import { spanOfStatement } from './statement-draft.ts';

/** Where a reason is the reason for a remedy, not for what happened. */
const remedies: ReadonlySet<SectionRole> = new Set([
  'actions',
  'recommendations',
  'closed-actions',
  'checks',
  'impact',
  'matters-arising',
]);

/**
 * What the sentences of a document remark. Under a heading for causes every sentence is one; elsewhere only those that
 * give a reason, and not among the remedies. A capitalised subject counts where the document knows somebody by it.
 */
export function remarksIn(
  text: string,
  units: readonly Placed<UnitFacts>[],
  outline: Outline,
  names: KnownNames,
): Remark[] {
  const causal = sectionsUnder(outline, headsCauses);
  const sharing = sectionsUnder(outline, headsSharing);
  const remarks: Remark[] = [];
  for (const { at, statement, section, in: place } of sentencesIn(units, outline)) {
    const { certain, cause } = statement.remarks();
    const { role, heading, parent } = outline.sections[section]!;
    const whole = () => locateIn(text, at, statement, { start: 0, end: statement.text.length });
    const add = (content: RemarkContent, where: Located<string>) =>
      remarks.push({ ...content, ...where, section, sentence: spanOfStatement(at, statement) });

    if (place === 'heading') {
      for (const { span, ...content } of certain) {
        if (content.kind === 'escalation') add(content, locateIn(text, at, statement, span));
      }
      // "Contributory factors" names no cause; "Staffing" below it does.
      if (parent >= 0 && causal[parent]) add({ kind: 'cause', factors: cause.factors, inCauses: true }, whole());
      continue;
    }
    for (const { span, ...content } of certain) {
      if (content.kind === 'sharing' && (role === 'findings' || causal[section])) continue;
      if (content.kind === 'individual-fault' && !content.staff && !names.has(content.subject ?? '')) continue;
      add(content, locateIn(text, at, statement, span));
    }
    if (role === 'closed-actions' && !namesFirstResponse(heading?.value ?? '')) {
      add({ kind: 'actions-elsewhere', done: true }, whole());
    }
    if (causal[section] || (cause.causal && !(role && remedies.has(role)))) {
      add({ kind: 'cause', factors: cause.factors, inCauses: causal[section]! }, whole());
    }
    if (sharing[section]) add({ kind: 'sharing' }, whole());
  }
  return remarks;
}

/** For each section whether its heading, or one around it, says so; a title names the document and counts for nothing. */
function sectionsUnder(outline: Outline, says: (heading: string) => boolean): boolean[] {
  const under: boolean[] = [];
  for (const { heading, level, parent } of outline.sections) {
    const own = heading !== undefined && level > 1 && says(heading.value);
    under.push(own || (parent >= 0 && (under[parent] ?? false)));
  }
  return under;
}
