/** A modal sent in, the reply out: Follow up is the only one there is. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { cutText } from '../corpus/cut-text.ts';
import { type ButtonId, encodeButtonId, parseButtonId } from '../message/button-id.ts';
import * as limits from '../message/limits.ts';
import { wordingFor } from '../message/wording-for.ts';
import { answerReply } from './answer-reply.ts';
import type { Context, ModalInvocation, Place, Reply } from './command.ts';
import { articleOf } from './open-passage.ts';
import { questionOf } from './question-of.ts';
import { noticeReply } from './replies.ts';

const FIELD = 'question';

/** Asks for the next question; what is sent in comes back with the button's own id. */
export function followUpModal(id: ButtonId, place: Place): APIModalInteractionResponseCallbackData {
  const wording = wordingFor(place.locale);
  return {
    custom_id: encodeButtonId(id),
    title: cutText(wording.followUp, limits.MODAL_TITLE),
    components: [
      {
        type: ComponentType.Label,
        label: cutText(wording.followUpLabel, limits.INPUT_LABEL),
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          placeholder: cutText(wording.followUpPlaceholder, limits.INPUT_PLACEHOLDER),
          max_length: limits.QUESTION,
          required: true,
        },
      },
    ],
  };
}

export function runModal(invocation: ModalInvocation, context: Context): Reply {
  const id = parseButtonId(invocation.customId);
  if (id?.action !== 'followUp') return noticeReply(invocation, 'strangeButton');
  const article = articleOf(id, context.library());
  if (id.scoped && !article) return noticeReply(invocation, 'gone');
  return answerReply(
    {
      question: invocation.fields[FIELD] ?? '',
      earlier: invocation.message && questionOf(invocation.message),
      articleId: id.scoped ? article?.id : undefined,
      audience: id.private ? 'asker' : 'everyone',
    },
    invocation,
    context,
  );
}
