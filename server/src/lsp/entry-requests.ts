import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import { Lines } from '../core/text/lines.ts';
import { changePeople, peopleListed } from '../core/writing/people.ts';
import { decodeText } from '../project/decode-text.ts';
import type { Files } from '../project/files.ts';
import { pathOfUri, uriOfPath } from '../project/paths.ts';
import {
  type AddActionParams,
  type AddLessonParams,
  addActionRequest,
  addLessonRequest,
  type CloseActionParams,
  closeActionRequest,
  type EditActionParams,
  type EntryOffersParams,
  editActionRequest,
  entryOffersRequest,
  type MoveInTableParams,
  moveInTableRequest,
  type UnderstandDateParams,
  understandDateRequest,
} from '../protocol/entry.ts';
import {
  type ChangePeopleParams,
  type ChangePeopleResult,
  changePeopleRequest,
  type PeopleParams,
  type PeopleResult,
  peopleRequest,
} from '../protocol/people.ts';
import { plainEditsOf } from './convert.ts';
import type { EditedText } from './edited-text.ts';
import {
  actionAdded,
  actionClosed,
  actionEdited,
  dateUnderstood,
  type EntryText,
  entryOffers,
  lessonAdded,
  movedInTable,
} from './features/entry.ts';
import type { JudgeOpen } from './judge-open.ts';
import type { NamesAround } from './names-around.ts';
import type { OpenDocuments } from './open-documents.ts';
import { openAt } from './texts.ts';

/** What the answers need of the server around them. */
export interface EntryNeeds {
  readonly documents: OpenDocuments;
  readonly texts: TextDocuments<EditedText>;
  readonly files: Files;
  readonly names: NamesAround;
  readonly judged: JudgeOpen;
}

/** Answers the requests of guided entry, of the list of people and of the keys that move in a table. */
export function answerEntryRequests(connection: Connection, needs: EntryNeeds): void {
  const answer = <Params extends { readonly uri: string }>(
    request: string,
    result: (text: EntryText, params: Params) => object | null,
  ) => {
    connection.onRequest(request, async (params: Params, token: CancellationToken): Promise<object | null> => {
      const found = await needs.judged(params.uri, token);
      if (!found) return null;
      const { judgedText: judged, version } = found;
      const elsewhere = () => needs.names.elsewhere(params.uri, judged);
      return result({ judged, version, engine: needs.documents.engine, elsewhere }, params);
    });
  };
  answer(entryOffersRequest, (text, { position }: EntryOffersParams) => entryOffers(text, position));
  answer(understandDateRequest, (text, { words }: UnderstandDateParams) => dateUnderstood(text, words));
  answer(addActionRequest, (text, { position, entry }: AddActionParams) => actionAdded(text, position, entry));
  answer(editActionRequest, (text, { at, entry }: EditActionParams) => actionEdited(text, at, entry));
  answer(closeActionRequest, (text, { at, date, evidence }: CloseActionParams) =>
    actionClosed(text, at, date, evidence),
  );
  answer(addLessonRequest, (text, lesson: AddLessonParams) => lessonAdded(text, lesson.position, lesson));
  answer(moveInTableRequest, (text, { position, move }: MoveInTableParams) => movedInTable(text, position, move));
  connection.onRequest(peopleRequest, ({ uri }: PeopleParams) => peopleFor(uri, needs));
  connection.onRequest(changePeopleRequest, (params: ChangePeopleParams) => peopleChanged(params, needs));
}

async function peopleFor(uri: string, needs: EntryNeeds): Promise<PeopleResult> {
  const { file, settings } = await needs.documents.settingsFor(uri);
  if (file === undefined) return { file: null, people: [], shared: [] };
  const people = peopleListed(await textOf(file, needs)) ?? null;
  const own = new Set(people?.map(({ person }) => person.name));
  return { file: uriOfPath(file), people, shared: settings.people.filter(({ name }) => people && !own.has(name)) };
}

async function peopleChanged({ file, change }: ChangePeopleParams, needs: EntryNeeds): Promise<ChangePeopleResult> {
  const text = await textOf(pathOfUri(file), needs);
  const edit = changePeople(text, change);
  return edit ? plainEditsOf(new Lines(text), text, [edit]) : null;
}

/** What is being written goes before what is on the disk; a file that is not there yet is empty. */
async function textOf(path: string, { texts, files }: EntryNeeds): Promise<string> {
  const open = openAt(path, texts);
  if (open) return open.getText();
  const bytes = await files.read(path);
  return bytes ? decodeText(bytes) : '';
}
