import { assemble } from './assembly/assemble.ts';
import type { GovernanceDocument } from './document/governance-document.ts';
import type { DocumentInput, Engine } from './engine.ts';
import type { Finding } from './findings/finding.ts';
import type { Fix } from './findings/fix.ts';
import type { Judgement } from './findings/judgement.ts';
import { suppressingFixes } from './findings/suppress.ts';
import type { Block, Placed } from './markdown/block.ts';
import { parseBlocks } from './markdown/parse.ts';
import { readFrontMatter } from './reading/front-matter.ts';
import { placeParts, readUnit, type UnitFacts } from './reading/units.ts';
import { fixesFor, safeFixesFor } from './rules/fixes.ts';
import { type JudgingInputs, judge } from './rules/judge.ts';

/** What is kept of the last text read under a path: an edit re-reads only the units whose words it changed. */
type UnitCache = ReadonlyMap<string, UnitFacts>;

/** The last text read under a path, and what it said. */
interface LastRead extends Pick<DocumentInput, 'text' | 'settings'> {
  readonly as: DocumentInput['as'];
  readonly document: GovernanceDocument | undefined;
}

/** The engine's cache is its only state; two engines always agree. */
export function createEngine(): Engine {
  return new CachingEngine();
}

class CachingEngine implements Engine {
  readonly #units = new Map<string, UnitCache>();
  readonly #last = new Map<string, LastRead>();

  read(input: DocumentInput): GovernanceDocument | undefined {
    const last = this.#last.get(input.path);
    if (last && last.text === input.text && last.settings === input.settings && last.as === input.as)
      return last.document;
    const frontMatter = readFrontMatter(input.text);
    const document = assemble({
      text: input.text,
      units: this.#read(input.path, input.text, parseBlocks(input.text, frontMatter !== undefined)),
      frontMatter,
      path: input.path,
      settings: input.settings,
      ...(input.as ? { as: input.as } : {}),
    });
    this.#last.set(input.path, { text: input.text, settings: input.settings, as: input.as, document });
    return document;
  }

  judge(input: DocumentInput): Judgement {
    const document = this.read(input);
    return document ? judge(document, inputsOf(input)) : { findings: [], notices: [] };
  }

  fixes(input: DocumentInput, finding: Finding): readonly Fix[] {
    const document = this.read(input);
    return document ? fixesFor(finding, document, inputsOf(input)) : [];
  }

  silencing(input: DocumentInput, findings: readonly Finding[]): readonly Fix[] {
    const document = this.read(input);
    return document ? suppressingFixes(findings, document) : [];
  }

  safeFixes(input: DocumentInput): Fix | undefined {
    const { document, findings } = this.judge(input);
    return document && safeFixesFor(findings, document, inputsOf(input));
  }

  forget(path: string): void {
    this.#units.delete(path);
    this.#last.delete(path);
  }

  #read(path: string, text: string, blocks: readonly Placed<Block>[]): Placed<UnitFacts>[] {
    const before = this.#units.get(path);
    const kept = new Map<string, UnitFacts>();
    const definitions = definitionsIn(text);
    const units = blocks.map(({ at, unit }) => {
      const key = `${unit.type}\n${unit.source.includes('[') ? definitions : ''}\n${unit.source}`;
      const facts = kept.get(key) ?? before?.get(key) ?? readUnit(unit);
      kept.set(key, facts);
      return { at, unit: placeParts(at, facts) };
    });
    this.#units.set(path, kept);
    return units;
  }
}

/** Words in square brackets read otherwise where the document defines them as a link. */
function definitionsIn(text: string): string {
  return Array.from(text.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:/gm), (match) => match[1]).join('\n');
}

function inputsOf({ settings, today, signOff = false }: DocumentInput): JudgingInputs {
  return { settings, today, signOff };
}
