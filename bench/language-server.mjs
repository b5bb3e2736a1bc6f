// A client as small as an editor's part in the measurements needs: one request at a time to a server over its streams.
import { spawn } from 'node:child_process';

const separator = '\r\n\r\n';

/** Starts a built server that is asked for its findings (pull diagnostics). */
export async function startServer(file) {
  const server = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let next = 1;
  server.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let message = take(); message; message = take()) waiting.get(message.id)?.resolve(message.result);
  });
  server.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The server ended with ${code}.`));
  });

  function take() {
    const head = buffer.indexOf(separator);
    if (head < 0) return undefined;
    const start = head + separator.length;
    const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, head).toString())[1]);
    if (buffer.length < start + length) return undefined;
    const message = JSON.parse(buffer.subarray(start, start + length));
    buffer = buffer.subarray(start + length);
    return message;
  }

  function notify(method, params, id) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...(id === undefined ? {} : { id }), method, params });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}${separator}${body}`);
  }

  function request(method, params) {
    const id = next++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      notify(method, params, id);
    }).finally(() => waiting.delete(id));
  }

  await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  notify('initialized', {});
  return {
    open: (uri, text) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }),
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    type: (uri, version, position, text) =>
      notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: position, end: position }, text }],
      }),
    findings: async (uri) => (await request('textDocument/diagnostic', { textDocument: { uri } })).items,
    stop: () => server.kill(),
  };
}
