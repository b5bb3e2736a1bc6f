import { createEngine } from '../../server/src/core/create-engine.ts';
import type { GovernanceDocument } from '../../server/src/core/document/governance-document.ts';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';

const engine = createEngine();

export function documentOf(text: string, kind: KindId): GovernanceDocument {
  return engine.read({ text, path: '', settings: defaultSettings, today: '2026-11-24', as: kind })!;
}

/** Each action in one line: "what | who | when | status"; what is missing is a dash, two places are one action. */
export function understood(text: string, kind: KindId): string[] {
  return documentOf(text, kind).actions.flatMap(({ text: what, owner, timescale, verification, status, sameAs }) =>
    sameAs === undefined
      ? [
          [
            what.value,
            owner?.value ?? '-',
            timescale?.date ?? timescale?.class ?? '-',
            ...(verification ? [`check: ${verification.class}`] : []),
            ...(status ? [status.class] : []),
          ].join(' | '),
        ]
      : [],
  );
}
