import type { Span } from '../text/span.ts';

/**
 * A change of the text. `snippet` is the same with tab stops in the syntax of Language Server snippets (`${1:name}`),
 * for editors that support them; `text` stands in elsewhere and shows plain placeholders.
 */
export interface FixEdit {
  readonly span: Span;
  readonly text: string;
  readonly snippet?: string;
}

export interface Fix {
  /** What it does, as a menu shows it: "Name Ada Reeve as owner". */
  readonly title: string;
  /**
   * `safe`: invents no content, and done twice changes nothing the second time. `suggestion`: inserts a form or one of
   * several choices; what it inserts stays a finding until it is filled.
   */
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly FixEdit[];
  /** Mends nothing: leaves things as they are, with a reason. */
  readonly silences?: true;
}
