import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { kindDescription } from '../../../core/kinds/catalogue.ts';
import { levelScaleOf } from '../../../core/kinds/level-scale.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { levelTerms } from '../../../core/vocabulary/terms.ts';
import type { HoverPart } from './part.ts';

/** What a level of a concern is for and what its record says, in documents whose kind has levels. */
export function* levelParts({ concern, wholes }: GovernanceDocument, settings: Settings): Iterable<HoverPart> {
  if (!wholes.some(({ kind }) => kindDescription(kind).levels)) return;
  const scale = levelScaleOf(settings);
  for (const { value, span } of [...(concern.level ? [concern.level] : []), ...concern.others]) {
    const term = scale.own ? undefined : levelTerms[value];
    const asked = (scale.parts[value] ?? []).map(({ name }) => name);
    if (!term && asked.length === 0) continue;
    const record = asked.length === 0 ? '' : `\n\nIts record says ${asked.join('; ')}.`;
    yield { span, words: () => `**${concern.called} ${value}**${term ? `: ${term.says}` : ''}${record}` };
  }
}
