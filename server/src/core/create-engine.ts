import { assemble } from './assembly/assemble.ts';
import type { GovernanceDocument } from './document/governance-document.ts';
import type { DocumentInput, Engine } from './engine.ts';
import type { Finding } from './findings/finding.ts';
import type { Fix } from './findings/fix.ts';
import type { Judgement } from './findings/judgement.ts';
import type { Block, Placed } from './markdown/block.ts';
import { parseBlocks } from './markdown/parse.ts';
import { readFrontMatter } from './reading/front-matter.ts';
import { placeParts, readUnit, type UnitFacts } from './reading/units.ts';

/** What is kept of the last text read under a path: an edit re-reads only the units whose words it changed. */
type UnitCache = ReadonlyMap<string, UnitFacts>;

/** The engine's cache is its only state; two engines always agree. */
export function createEngine(): Engine {
  return new CachingEngine();
}

class CachingEngine implements Engine {
  readonly #units = new Map<string, UnitCache>();

  read(input: DocumentInput): GovernanceDocument | undefined {
    const frontMatter = readFrontMatter(input.text);
    return assemble({
      text: input.text,
      units: this.#read(input.path, input.text, parseBlocks(input.text, frontMatter !== undefined)),
      frontMatter,
      path: input.path,
      settings: input.settings,
      ...(input.as ? { as: input.as } : {}),
    });
  }

  judge(_input: DocumentInput): Judgement {
    throw new Error('not yet');
  }

  fixes(_input: DocumentInput, _finding: Finding): readonly Fix[] {
    return [];
  }

  safeFixes(_input: DocumentInput): Fix | undefined {
    return undefined;
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
    if (path) this.#units.set(path, kept);
    return units;
  }
}

/** Words in square brackets read otherwise where the document defines them as a link. */
function definitionsIn(text: string): string {
  return Array.from(text.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:/gm), (match) => match[1]).join('\n');
}
