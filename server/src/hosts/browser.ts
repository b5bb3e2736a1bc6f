import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { machineClock } from '../lsp/clock.ts';
import { startServer } from '../lsp/connection.ts';
import { filesOfClient } from '../project/files-of-client.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer({ connection, files: filesOfClient(connection), clock: machineClock });
