// What the server on Node uses of `vscode-languageserver`. Each file that imports from it by itself would make a copy of all
// its hundreds of exports when the program starts.
export const {
  AbstractMessageWriter,
  CodeActionKind,
  CodeLensRefreshRequest,
  CompletionTriggerKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  FileChangeType,
  LSPErrorCodes,
  ProgressType,
  ProposedFeatures,
  ResponseError,
  SemanticTokensBuilder,
  StreamMessageReader,
  TextDocumentSyncKind,
  TextDocuments,
} = require('../../node_modules/vscode-languageserver/lib/node/main.js');
