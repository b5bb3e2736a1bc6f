import { type ChildProcess, spawn } from 'node:child_process';

export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: any;
  readonly result?: any;
  readonly error?: { code: number; message: string };
}

export interface Diagnostic {
  readonly range: { start: { line: number; character: number }; end: { line: number; character: number } };
  readonly message: string;
  readonly severity: number;
  readonly code?: string;
  readonly codeDescription?: { href: string };
  readonly data?: unknown;
}

/** Speaks to a real server over its standard streams, one message at a time, as a small editor would. */
export class ScriptedClient {
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
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
  }

  async start(capabilities: object = {}, initializationOptions: object = {}): Promise<any> {
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
    const id = this.#next++;
    const answer = new Promise<any>((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(Object.assign(new Error(error.message), error)) : resolve(result),
      );
    });
    this.#send({ jsonrpc: '2.0', id, method, params });
    return answer;
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  open(uri: string, text: string, languageId = 'markdown'): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async pull(
    uri: string,
    previousResultId?: string,
  ): Promise<{ kind: string; items: Diagnostic[]; resultId?: string }> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
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

  async stop(): Promise<void> {
    await this.request('shutdown', undefined).catch(() => {});
    this.notify('exit', undefined);
    await new Promise((gone) => this.#server.once('exit', gone));
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
        if (message.id !== undefined) this.#send({ jsonrpc: '2.0', id: message.id, result: null });
      }
    }
  }
}

export const pulling = {
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
};
