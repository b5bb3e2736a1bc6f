import type { Span } from '../text/span.ts';

/** Somebody whom the document or the settings name. */
export interface Person {
  readonly name: string;
  readonly initials?: string;
  /** "Registered Manager", "chair". */
  readonly post?: string;
  /** The services in which they work, as the settings name them. */
  readonly services?: readonly string[];
  readonly attendance?: 'present' | 'apologies' | 'in-attendance';
  /** Where the document names them; absent for people of the settings. */
  readonly span?: Span;
}
