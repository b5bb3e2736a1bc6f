import * as vscode from 'vscode';
import { type Answer, type Asker, back, type Choice, type Question, type Understood } from './asking.ts';

/** Asks with VS Code's own boxes, which every keyboard and screen reader can use. */
export const nativeAsker: Asker = { write, choose };

/** A pause in typing before the server is asked, in milliseconds. */
const pause = 120;

function write(question: Question): Promise<Answer> {
  const box = vscode.window.createInputBox();
  box.prompt =
    question.leaveOpen === undefined
      ? question.prompt
      : `${question.prompt} Leave blank: ${lower(question.leaveOpen)}.`;
  if (question.value !== undefined) box.value = question.value;
  return shown(box, question, (done, closing) => {
    closing.push(
      box.onDidAccept(() => {
        if (box.value.trim() === '' && question.leaveOpen === undefined)
          box.validationMessage = 'Write some words, or press Escape to stop.';
        else done(box.value.trim());
      }),
      box.onDidChangeValue(() => {
        box.validationMessage = undefined;
      }),
    );
  });
}

interface Item extends vscode.QuickPickItem {
  /** Absent for a line that only tells something. */
  readonly text?: string;
}

function choose(choice: Choice): Promise<Answer> {
  const box = vscode.window.createQuickPick<Item>();
  box.items = itemsOf(choice, []);
  box.matchOnDescription = true;
  return shown(box, choice, (done, closing) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const show = (typed: string, understood?: Understood | null) => {
      box.items = itemsOf(choice, typed === '' ? [] : typedItems(typed, choice, understood));
    };
    closing.push(
      box.onDidChangeValue((value) => {
        const typed = value.trim();
        clearTimeout(waiting);
        // At once: whoever types fast must find their words in the list.
        show(typed);
        if (!choice.understand || typed === '') return;
        waiting = setTimeout(async () => {
          const understood = await choice.understand!(typed);
          if (box.value.trim() === typed) show(typed, understood);
        }, pause);
      }),
      box.onDidAccept(() => void accept()),
      { dispose: () => clearTimeout(waiting) },
    );
    const accept = async () => {
      const typed = box.value.trim();
      const [item] = box.selectedItems;
      if (item && !item.alwaysShow) {
        if (item.text !== undefined) done(item.text);
        return;
      }
      // Somebody who types fast is not to get what was understood of half the words.
      if (choice.understand && typed !== '' && !isLeft(item)) {
        const understood = await choice.understand(typed);
        if (understood === null) done(typed);
        else if (understood.words === undefined) show(typed, understood);
        else done(understood.words);
      } else if (item?.text !== undefined) done(item.text);
    };
  });
}

function isLeft(item: Item | undefined): boolean {
  return item?.text === '';
}

/** A date as it was understood stands before what is offered; a name that is new, behind the names that fit. */
function itemsOf({ offers, value, leaveOpen, understand }: Choice, typed: readonly Item[]): Item[] {
  const kept = value === undefined ? [] : [{ label: value, description: 'as it is now', text: value }];
  const known = [...kept, ...offers.filter(({ text }) => text !== value)];
  const open =
    leaveOpen === undefined ? [] : [{ label: 'Leave this open', description: leaveOpen, text: '', alwaysShow: true }];
  return understand ? [...typed, ...known, ...open] : [...known, ...typed, ...open];
}

/** What was typed, with what was understood of it; undefined while that is not known yet. */
function typedItems(typed: string, { understand }: Choice, understood: Understood | null | undefined): Item[] {
  // The list puts labels that begin with what was typed first, and a name that is known is likelier than half of it.
  const asWritten = { label: `Write “${typed}”`, text: typed, alwaysShow: true };
  if (!understand || understood === null) return [asWritten];
  if (understood === undefined) return [{ label: typed, alwaysShow: true }];
  const { words, told, verdict } = understood;
  if (words === undefined) return [{ label: `$(warning) ${told}`, alwaysShow: true }];
  const icon = verdict === 'fine' ? '' : '$(info) ';
  return [{ label: `${icon}${told}`, description: `is written as “${words}”`, text: words, alwaysShow: true }];
}

/** Shows a box with its step and the way back, until it is answered or closed. */
function shown(
  box: vscode.QuickInput & { placeholder: string | undefined; buttons: readonly vscode.QuickInputButton[] } & {
    onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
  },
  { title, prompt, step, steps, placeholder }: Question,
  listen: (done: (answer: Answer) => void, closing: vscode.Disposable[]) => void,
): Promise<Answer> {
  box.title = 'items' in box ? `${title}: ${prompt}` : title;
  if (steps > 1) {
    box.step = step;
    box.totalSteps = steps;
  }
  box.placeholder = placeholder;
  box.ignoreFocusOut = true;
  box.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const closing: vscode.Disposable[] = [box];
    const done = (answer: Answer) => {
      resolve(answer);
      for (const each of closing) each.dispose();
    };
    closing.push(
      box.onDidTriggerButton(() => done(back)),
      box.onDidHide(() => done(undefined)),
    );
    listen(done, closing);
    box.show();
  });
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
