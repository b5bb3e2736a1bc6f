import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { machineClock } from '../../server/src/lsp/clock.ts';
import { startServer } from '../../server/src/lsp/connection.ts';
import { disk } from '../../server/src/project/disk.ts';
import { breakRules } from '../support/break-a-rule.ts';

breakRules();
startServer({ connection: createConnection(ProposedFeatures.all), files: disk, clock: machineClock });
