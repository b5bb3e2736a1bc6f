import { type ChildProcess, spawn } from 'node:child_process';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';

export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: any;
  readonly result?: any;
  readonly error?: { code: number; message: string };
}

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface Diagnostic {
  readonly range: Range;
  readonly message: string;
  readonly severity: number;
  readonly source?: string;
  readonly code?: string;
  readonly codeDescription?: { href: string };
  readonly data?: unknown;
}

export interface Report {
  readonly kind: string;
  readonly items: Diagnostic[];
  readonly resultId?: string;
}

/** Speaks to a real server over its standard streams, one message at a time, as a small editor would. */
export class ScriptedClient {
  readonly #server: ChildProcess;
  readonly #gone: Promise<number | null>;
  readonly #waiting = new Map<number, (message: Message) => void>();
  /** What this editor answers when the server asks; null to everything else. */
  readonly answers = new Map<string, (params: any) => unknown>();
  readonly heard: Message[] = [];
  errors = '';
  #buffer = Buffer.alloc(0);
  #next = 1;

  constructor(program: string, args: readonly string[] = ['--stdio']) {
    this.#server = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#server.stdout!.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#server.stderr!.on('data', (chunk: Buffer) => {
      this.errors += chunk.toString();
    });
    this.#server.stdin!.on('error', () => {});
    this.#gone = new Promise((gone) => {
      this.#server.once('exit', (code) => {
        const error = { code: -1, message: `The server ended with ${code}. ${this.errors}` };
        for (const answer of this.#waiting.values()) answer({ error });
        gone(code);
      });
    });
  }

  async start(capabilities: object = {}, initializationOptions: unknown = {}): Promise<any> {
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
    });
    this.notify('initialized', {});
    return result;
  }

  request(method: string, params: unknown): Promise<any> {
    return this.requestWithId(method, params).answer;
  }

  /** The answer together with the number by which the request can be given up. */
  requestWithId(method: string, params: unknown): { id: number; answer: Promise<any> } {
    const id = this.#next++;
    const answer = new Promise<any>((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        this.#waiting.delete(id);
        if (error) reject(Object.assign(new Error(error.message), error));
        else resolve(result);
      });
    });
    this.#send({ jsonrpc: '2.0', id, method, params });
    return { id, answer };
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  open(uri: string, text: string, languageId = 'markdown'): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, ...contentChanges: { range?: Range; text: string }[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  async pull(uri: string, previousResultId?: string): Promise<Report> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  }

  /** The quick fixes that are offered where a diagnostic stands, or what the context asks for instead. */
  fixes(uri: string, { range }: { range: Range }, asked: object = {}): Promise<any[]> {
    const context = { diagnostics: [], only: ['quickfix'], ...asked };
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** The next message that fits, heard already or yet to come. */
  async hear(fits: (message: Message) => boolean, within = 5000): Promise<Message> {
    for (const end = Date.now() + within; Date.now() < end; ) {
      const index = this.heard.findIndex(fits);
      if (index >= 0) return this.heard.splice(index, 1)[0]!;
      await new Promise((again) => setTimeout(again, 10));
    }
    throw new Error(
      `Not heard in ${within} ms; heard: ${this.heard.map(({ method }) => method).join(', ')} ${this.errors}`,
    );
  }

  /** The next findings that are pushed for a document. */
  async hearFindings(uri: string): Promise<Diagnostic[]> {
    const isFor = ({ method, params }: Message) => method === 'textDocument/publishDiagnostics' && params.uri === uri;
    return (await this.hear(isFor)).params.diagnostics;
  }

  async stop(): Promise<void> {
    await this.request('shutdown', undefined).catch(() => {});
    this.notify('exit', undefined);
    await this.#gone;
  }

  /** What the server ends with when its editor is suddenly gone. */
  hangUp(): Promise<number | null> {
    this.#server.stdin!.end();
    return this.#gone;
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify(message));
    this.#server.stdin!.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin!.write(body);
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head).toString())![1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.subarray(head + 4, head + 4 + length).toString()) as Message;
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      if (message.method === undefined) this.#waiting.get(message.id!)?.(message);
      else {
        this.heard.push(message);
        if (message.id !== undefined) this.#answer(message);
      }
    }
  }

  #answer({ id, method, params }: Message): void {
    try {
      this.#send({ jsonrpc: '2.0', id, result: this.answers.get(method!)?.(params) ?? null });
    } catch (error) {
      this.#send({ jsonrpc: '2.0', id, error: { code: -32601, message: String(error) } });
    }
  }
}

/** An editor that asks for findings, as VS Code does. */
export const pulling = {
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
};

/** An editor that also knows forms with tab stops. */
export const withForms = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

/** The text after an action's edit of it, in plain words. */
export function applied(text: string, { edit }: { edit?: any }): string {
  const edits: TextEdit[] = edit?.documentChanges?.[0].edits ?? Object.values(edit?.changes ?? {})[0];
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 1, text), edits);
}

/** The words of a text that a diagnostic underlines, on one line. */
export function wordsUnder(text: string, { range }: { range: Range }): string {
  return text.split(/\r?\n/)[range.start.line]!.slice(range.start.character, range.end.character);
}
