import type { KindId } from '../../document/kind.ts';
import { type DocumentRule, defineRule } from '../rule.ts';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';

/** What tells one of these rules from another. */
type Incomplete = Pick<DocumentRule, 'id' | 'title' | 'severity' | 'page'> & { readonly kind: KindId };

/** A rule that documents of one kind hold all their parts. What is missing is then told by it alone, and not part by part. */
export function incompleteRule({ kind, ...description }: Incomplete): DocumentRule<keyof typeof partMessages> {
  const kinds = [kind];
  return defineRule({
    ...description,
    family: 'parts',
    kinds,
    silences: ['part-missing'],
    gap: true,
    fixable: 'suggestion',
    messages: partMessages,
    check: (document) => missingParts(document, kinds),
    fixes: missingPartsFixes,
  });
}
