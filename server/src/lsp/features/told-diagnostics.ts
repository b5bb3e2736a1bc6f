import type { Notice } from '../../core/findings/notice.ts';
import { type Severity, severities } from '../../core/settings/severity.ts';
import type { Lines } from '../../core/text/lines.ts';
import { ownText } from '../../core/text/own-text.ts';
import { TextMemory } from '../../core/text/remembered-text.ts';
import { dataOf, plainDiagnostic, wordsOf } from '../convert.ts';
import { asciiJson, KeptJson } from '../kept-json.ts';
import type { JudgedText } from '../open-documents.ts';
import { type PageOf, shownOf } from './diagnostics.ts';

/** What a diagnostic says, as the inside of a JSON object. */
interface Words {
  readonly title: string;
  readonly rule: string;
  readonly json: string;
  /** What it carries where it stands for a single finding. */
  readonly ownData: string;
}

/** A diagnostic as it was last told; lines and characters as in the protocol. */
interface Told {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
  readonly words: Words;
  readonly data: string;
  /** With the comma that parts it from the one before it. */
  readonly json: string;
}

/**
 * What an editor shows of a document, as the JSON that it is sent as. A key changes few diagnostics of many: those that stay where
 * they are, and say the same, are not made again.
 */
export class ToldDiagnostics {
  readonly #pageOf: PageOf;
  readonly #words = new Map<Severity, TextMemory<Words>>(severities.map((one) => [one, new TextMemory()]));
  readonly #last = new Map<string, readonly Told[]>();

  constructor(pageOf: PageOf) {
    this.#pageOf = pageOf;
  }

  /** The same as `diagnosticsOf`. What was told of an address is kept until it is closed. */
  of(uri: string, judged: JudgedText): KeptJson {
    const { lines } = judged;
    const last = this.#last.get(uri) ?? [];
    const told: Told[] = [];
    // One more, or one less, moves all that follow.
    let moved = 0;
    const ofNotice = (notice: Notice): string => {
      const at = told.length + moved;
      const words = this.#wordsOf(notice);
      for (const by of [0, 1, -1]) {
        const known = last[at + by];
        if (!known || !isStill(known, notice, words, lines)) continue;
        moved += by;
        told.push(known);
        return known.json;
      }
      const one = toldOf(notice, words, lines);
      told.push(one);
      return one.json;
    };
    const shown = shownOf(
      judged,
      ofNotice,
      (message, span) => `,${asciiJson(plainDiagnostic(message, span, 'information', lines))}`,
    );
    this.#last.set(uri, told);
    const [first, ...others] = shown;
    return new KeptJson(first === undefined ? ['[]'] : ['[', first.slice(1), ...others, ']']);
  }

  closed(uri: string): void {
    this.#last.delete(uri);
  }

  #wordsOf(notice: Notice): Words {
    const memory = this.#words.get(notice.severity)!;
    const known = memory.get(notice.message)?.value;
    const { title, findings } = notice;
    const rule = findings[0]?.rule ?? '';
    if (known && known.title === title && known.rule === rule) return known;
    const json = asciiJson(wordsOf(notice, this.#pageOf)).slice(1, -1);
    const words = { title, rule, json, ownData: JSON.stringify([rule]) };
    memory.keep(ownText(notice.message), words);
    return words;
  }
}

function isStill(told: Told, notice: Notice, words: Words, lines: Lines): boolean {
  const { start, end } = notice.span;
  return (
    told.words === words &&
    isAt(start, told.line, told.character, lines) &&
    isAt(end, told.endLine, told.endCharacter, lines) &&
    told.data === dataJson(notice, words)
  );
}

function isAt(offset: number, line: number, character: number, lines: Lines): boolean {
  return lines.startOf(line) + character === offset && offset < lines.startOf(line + 1);
}

function toldOf(notice: Notice, words: Words, lines: Lines): Told {
  const start = lines.positionAt(notice.span.start);
  const end = lines.positionAt(notice.span.end);
  const data = dataJson(notice, words);
  return {
    line: start.line,
    character: start.character,
    endLine: end.line,
    endCharacter: end.character,
    words,
    data,
    json: `,{"range":${JSON.stringify({ start, end })},${words.json},"data":${data}}`,
  };
}

/** Most notices are of one finding and stand where it does. */
function dataJson(notice: Notice, { ownData }: Words): string {
  const [first, second] = notice.findings;
  const { start, end } = notice.span;
  return second === undefined && first?.span.start === start && first.span.end === end
    ? ownData
    : JSON.stringify(dataOf(notice));
}
