import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/connection.ts';
import { disk } from '../../server/src/project/disk.ts';
import { placeOnDisk } from '../../server/src/project/kept/kept-folder.ts';

// The real server with a clock that a test moves: `test/today` sets the day, and looking at the clock is the tick.
let day = '2026-11-24';
let tick = () => {};
const connection = createConnection(ProposedFeatures.all);
connection.onNotification('test/today', (today: string) => {
  day = today;
  tick();
});
startServer({
  connection,
  files: disk,
  clock: {
    today: () => day,
    onTick: (listener) => {
      tick = listener;
    },
  },
  pagesFolder: '/pages',
  keptPlace: placeOnDisk(__filename),
});
