import type { Connection } from 'vscode-languageserver';
import { kinds } from '../core/kinds/catalogue.ts';
import { ruleOf } from '../core/rules/catalogue.ts';
import { type KindChoice, kindsRequest, type PageParams, type PageResult, pageRequest } from '../protocol/requests.ts';
import { pageForReading } from './features/rule-page.ts';

/** Answers the requests for what is the same for all documents: the kinds there are, and the page of a rule. */
export function answerCatalogueRequests(connection: Connection): void {
  connection.onRequest(kindsRequest, (): KindChoice[] =>
    kinds.map(({ id, title, description }) => ({ id, title, description })),
  );
  connection.onRequest(pageRequest, ({ rule }: PageParams): PageResult | null => {
    const page = ruleOf(rule)?.page;
    return page === undefined ? null : { markdown: pageForReading(page) };
  });
}
