/** Blocks in, the same out with each paragraph that only asks joined to the one that answers: interviews, lists of questions. */
import type { Block, TextBlock } from './block.ts';
import { joinParagraphs } from './join-paragraphs.ts';

/** A longer paragraph tells something of its own, whatever it ends with. */
const LONGEST_QUESTION = 200;
/** But not what somebody in a story says. */
const QUESTION = /^[^"“”„«»‘'「『—–-].*[?？؟]["”’»)\]*_]*$/su;

/** A question between two paragraphs of a text answers nothing alone, and the answer says nothing without it. */
export function joinQuestions(blocks: readonly Block[]): Block[] {
  return joinParagraphs(
    blocks,
    (question, next) =>
      next.kind === 'paragraph' && onlyAsks(question) && !onlyAsks(next) && next.note === question.note,
  );
}

function onlyAsks({ pieces: [text = '', ...more] }: TextBlock): boolean {
  return more.length === 0 && text.length <= LONGEST_QUESTION && QUESTION.test(text);
}
