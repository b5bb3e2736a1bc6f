import type { FoundingDocument } from './statement.ts';
import { enforcementPrinciples } from './statements/enforcement-principles.ts';
import { learningFromIncidents } from './statements/learning-from-incidents.ts';
import { organisationalConcerns } from './statements/organisational-concerns.ts';
import { prosecution } from './statements/prosecution.ts';
import { remediationAndSafeReturn } from './statements/remediation-and-safe-return.ts';

/** The five documents that Golden Thread was founded on, named by their subject. */
export const foundingDocuments: readonly FoundingDocument[] = [
  prosecution,
  enforcementPrinciples,
  learningFromIncidents,
  organisationalConcerns,
  remediationAndSafeReturn,
];
