/** A question for what somebody said and a sentence in, the sentence near it that gives the words out. English. */
import type { Passage } from '../corpus/article.ts';
import { sentenceText } from '../corpus/sentence-text.ts';
import type { Word } from './word.ts';

const SAYING = new Set(
  'say says said saying tell tells told reply replied comment respond think thinks'.split(' '),
);
const VERB = `(?:${(
  'say says said tell tells told admit admits admitted adds added explain explains explained reply replies replied ' +
    'answers answered warn warns warned argue argues argued insist insists insisted joke jokes joked write writes wrote ' +
    'recall recalls recalled remark remarks remarked complain complains complained shout shouts shouted whisper ' +
    'whispers whispered commented muttered call calls called describe describes described think thinks thought ' +
    'believe believes believed promise promises promised swore doubt doubts doubted criticise criticises criticised ' +
    'acknowledge acknowledges acknowledged announce announces announced declare declares declared states stated ' +
    'conclude concludes concluded claim claims claimed cried refuse refuses refused'
).replaceAll(' ', '|')})`;
const SPOKEN = new RegExp(`["“”«»]|\\b${VERB}\\b`);
/** "She warns", "said he": whose words they are has been told before. */
const SPEAKER_TOLD = new RegExp(`\\b(?:[Hh]e|[Ss]he|[Tt]hey) ${VERB}\\b|\\b${VERB} (?:he|she|they)\\b`);
const QUOTED = /["“”«»]/;
/** "Said Bob": of somebody else, most likely. */
const SPEAKER_NAMED = new RegExp(`\\b\\p{Lu}\\p{L}+ ${VERB}\\b|\\b${VERB} (?:the )?\\p{Lu}`, 'u');
const WITHIN = 2;

/** Whether a question asks what somebody says of something, or thinks of it. */
export function asksWhatIsSaid(words: readonly Pick<Word, 'word'>[]): boolean {
  const what = words.findIndex(({ word }) => word === 'what');
  return what >= 0 && words.some(({ word }, at) => at > what && SAYING.has(word));
}

/** Of a sentence that holds no speech, the next that does: "“I slipped,” he admitted." */
export function speechAt(passage: Passage, place: number): number {
  if (SPOKEN.test(sentenceText(passage, place))) return place;
  for (let next = place + 1; next <= place + WITHIN && next < passage.sentences.length; next++) {
    const speech = sentenceText(passage, next);
    if (SPEAKER_TOLD.test(speech)) return next;
    if (QUOTED.test(speech) && !SPEAKER_NAMED.test(speech)) return next;
  }
  return place;
}
