// A client as small as an editor's part in the measurements needs, the same for every server that is measured.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { peakMemoryOf } from './memory-of.mjs';
import { workOf } from './work-of.mjs';

const separator = '\r\n\r\n';
/** Milliseconds that a server is given for its first answer. */
const patience = 20_000;

/**
 * Starts a server. `how` says how to talk to it: its `command` and `args`, `pulls` where it is asked for its findings,
 * `incremental` where it is sent edits and not whole texts, and its `answers` to requests of its own.
 */
export async function startServer(how, folder) {
  const server = spawn(how.command, how.args, { cwd: folder.path, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map();
  const texts = new Map();
  const pushed = new Map();
  let chunks = [];
  let received = 0;
  let needed = separator.length;
  let next = 1;
  /** Milliseconds that this client itself took to make sense of the last answer. */
  let parsing = 0;
  let ended = false;
  let refreshed;
  server.stdin.on('error', () => {});
  server.stdout.on('data', (chunk) => {
    chunks.push(chunk);
    received += chunk.length;
    while (received >= needed && take());
  });
  server.on('exit', (code) => {
    ended = true;
    const error = new Error(`${how.name} ended with ${code}.`);
    for (const { reject } of waiting.values()) reject(error);
    for (const { reject } of pushed.values()) reject(error);
  });

  function take() {
    const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    chunks = [buffer];
    const head = buffer.indexOf(separator);
    if (head < 0) {
      needed = received + 1;
      return false;
    }
    const start = head + separator.length;
    const end = start + Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())[1]);
    needed = end;
    if (buffer.length < end) return false;
    const before = performance.now();
    const message = JSON.parse(buffer.subarray(start, end).toString());
    parsing = performance.now() - before;
    chunks = [buffer.subarray(end)];
    received = buffer.length - end;
    needed = separator.length;
    handle(message);
    return received > 0;
  }

  function handle({ id, method, params, result, error }) {
    if (method === undefined) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${how.name}: ${error.message}`));
      else asked?.resolve(result);
    } else if (id !== undefined) {
      send({ id, result: how.answers?.[method]?.(params, texts) ?? null });
      if (method === 'workspace/diagnostic/refresh') refreshed?.();
    } else if (method === 'textDocument/publishDiagnostics') {
      const hearer = pushed.get(params.uri);
      pushed.delete(params.uri);
      hearer?.resolve(params.diagnostics);
    }
  }

  function send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}${separator}${body}`);
  }

  const notify = (method, params) => send({ method, params });
  function request(method, params) {
    const id = next++;
    return new Promise((resolve, reject) => {
      if (ended) reject(new Error(`${how.name} has ended.`));
      waiting.set(id, { resolve, reject });
      send({ id, method, params });
    });
  }

  /** The findings that follow what is done: asked for, or the next ones that are pushed. */
  async function findingsAfter(uri, act) {
    if (how.pulls) {
      act();
      return (await request('textDocument/diagnostic', { textDocument: { uri } })).items;
    }
    const heard = new Promise((resolve, reject) => pushed.set(uri, { resolve, reject }));
    act();
    return heard;
  }

  // One of the peers now and then never answers its first request.
  const silent = setTimeout(() => server.kill(), patience);
  await request('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [{ uri: folder.uri, name: 'bench' }],
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      textDocument: {
        synchronization: {},
        publishDiagnostics: { versionSupport: true },
        ...(how.pulls ? { diagnostic: {} } : {}),
      },
      workspace: { workspaceFolders: true, ...(how.pulls ? { diagnostics: { refreshSupport: true } } : {}) },
    },
    initializationOptions: how.options ?? {},
  });
  clearTimeout(silent);
  notify('initialized', {});
  if (how.settings) notify('workspace/didChangeConfiguration', { settings: how.settings });

  return {
    /** Opens a text; resolves to its first findings. */
    open(uri, text) {
      texts.set(uri, text);
      return findingsAfter(uri, () =>
        notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }),
      );
    },
    /** Makes one edit, after which the whole is `text`; resolves to the findings that follow. */
    change(uri, version, { range, newText, text }) {
      texts.set(uri, text);
      return findingsAfter(uri, () =>
        notify('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: how.incremental ? [{ range, text: newText }] : [{ text }],
        }),
      );
    },
    close(uri) {
      texts.delete(uri);
      notify('textDocument/didClose', { textDocument: { uri } });
    },
    request,
    /** True as soon as the server says that it has more findings to tell, false where it does not for so long. */
    refreshes: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), milliseconds);
        refreshed = () => {
          clearTimeout(timer);
          resolve(true);
        };
      }),
    findings: (uri) => findingsAfter(uri, () => {}),
    lastParsing: () => parsing,
    /** Megabytes, at the most until now; undefined where the system does not tell. */
    peakMemory: () => peakMemoryOf(server.pid),
    /** Milliseconds of the processor until now; undefined where the system does not tell. */
    worked: () => workOf(server.pid),
    stop: () => server.kill(),
  };
}
