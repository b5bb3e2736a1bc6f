import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** All that an editor is told where a handler fails. */
const failure = 'Golden Thread could not answer this.';

/**
 * The same connection, whose handlers keep the words of their errors to themselves: they may be a document's, and an
 * editor shows and keeps what it is told. `failed` hears of each error.
 */
export function withoutErrorWords<Source extends object>(source: Source, failed: (error: unknown) => void): Source {
  const guarded = (handler: Handler): Handler => {
    const refuse = (error: unknown): never => {
      if (error instanceof ResponseError) throw error;
      failed(error);
      throw new ResponseError(ErrorCodes.InternalError, failure);
    };
    return (...args) => {
      try {
        const answer = handler(...args);
        return answer instanceof Promise ? answer.catch(refuse) : answer;
      } catch (error) {
        return refuse(error);
      }
    };
  };
  return new Proxy(source, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key === 'languages' || key === 'diagnostics') return withoutErrorWords(value as object, failed);
      if (typeof value !== 'function' || !registers(key)) return value;
      return (...args: unknown[]) =>
        value.apply(
          target,
          args.map((argument) => (typeof argument === 'function' ? guarded(argument as Handler) : argument)),
        );
    },
  });
}

type Handler = (...args: unknown[]) => unknown;

/** `on`, `onHover`, `onDidChangeContent`: what takes a handler. */
function registers(key: string | symbol): boolean {
  return typeof key === 'string' && /^on(?:\p{Lu}|$)/u.test(key);
}
