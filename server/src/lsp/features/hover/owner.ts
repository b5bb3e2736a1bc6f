import type { IsoDate } from '../../../core/calendar/date.ts';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import type { OwnerName } from '../../../core/document/owner.ts';
import { type OwnedActions, ownedActions } from '../../../core/writing/owned-actions.ts';
import { asPlainMarkdown, type HoverPart } from './part.ts';

/** Who an owner is, what they hold, and how many open actions are theirs here. */
export function* ownerParts(document: GovernanceDocument, today: IsoDate): Iterable<HoverPart> {
  for (const { owner } of document.actions) {
    if (owner?.source !== 'stated') continue;
    const words = (name: OwnerName) => ownerWords(name, () => ownedActions(document, name, today));
    for (const name of owner.names) yield { span: name.span, words: () => words(name) };
    yield { span: owner.span, words: () => owner.names.map(words).join('\n\n') };
  }
}

const kinds: Readonly<Record<OwnerName['class'], string>> = {
  person: '',
  role: ' – a post',
  group: ' – a group, nobody in particular',
  placeholder: ' – still to be named',
};

function ownerWords(owner: OwnerName, owned: () => OwnedActions): string {
  const { name, class: kind, person, outside } = owner;
  if (kind === 'placeholder') return `**Owner**: ${asPlainMarkdown(name)}${kinds.placeholder}`;
  const who = person
    ? [
        person.name,
        person.initials && person.initials !== person.name ? ` (${person.initials})` : '',
        person.post ? `, ${person.post}` : '',
      ].join('')
    : name;
  const what = person ? '' : outside ? ' – another organisation' : kinds[kind];
  return `**Owner**: ${asPlainMarkdown(who)}${what}  \n${counted(owned())}`;
}

function counted({ open, overdue }: OwnedActions): string {
  if (open === 0) return 'No open actions here';
  return `${open} open action${open === 1 ? '' : 's'} here${overdue > 0 ? `, ${overdue} overdue` : ''}`;
}
