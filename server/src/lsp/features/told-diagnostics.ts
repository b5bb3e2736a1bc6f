import type { NoticeAt } from '../../core/findings/judgement.ts';
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
  /** The object itself stands for what it says: most are the same from one key to the next. */
  readonly notice: NoticeAt['notice'];
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
    const ofNotice = (shown: NoticeAt): string => {
      const index = told.length + moved;
      for (const by of [0, 1, -1]) {
        const known = last[index + by];
        if (!known || !isAt(known, shown, lines) || !this.#saysStill(known, shown)) continue;
        moved += by;
        told.push(known);
        return known.json;
      }
      const one = toldOf(shown, this.#wordsOf(shown.notice), lines);
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

  #saysStill({ notice: before, words, data }: Told, { notice }: NoticeAt): boolean {
    return before === notice || (words === this.#wordsOf(notice) && data === dataJson(notice, words));
  }

  #wordsOf(notice: NoticeAt['notice']): Words {
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

function isAt({ line, character, endLine, endCharacter }: Told, { notice, at }: NoticeAt, lines: Lines): boolean {
  const { start, end } = notice.span;
  return isPlace(at + start, line, character, lines) && isPlace(at + end, endLine, endCharacter, lines);
}

function isPlace(offset: number, line: number, character: number, lines: Lines): boolean {
  return lines.startOf(line) + character === offset && offset < lines.startOf(line + 1);
}

function toldOf({ notice, at }: NoticeAt, words: Words, lines: Lines): Told {
  const start = lines.positionAt(at + notice.span.start);
  const end = lines.positionAt(at + notice.span.end);
  const data = dataJson(notice, words);
  return {
    line: start.line,
    character: start.character,
    endLine: end.line,
    endCharacter: end.character,
    notice,
    words,
    data,
    json: `,{"range":${JSON.stringify({ start, end })},${words.json},"data":${data}}`,
  };
}

/** Most notices are of one finding and stand where it does. */
function dataJson(notice: NoticeAt['notice'], { ownData }: Words): string {
  const [first, second] = notice.findings;
  const { start, end } = notice.span;
  return second === undefined && first?.span.start === start && first.span.end === end
    ? ownData
    : JSON.stringify(dataOf(notice));
}
