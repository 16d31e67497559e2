/** A click on a button or a choice in a menu in, the reply out: from what the id and the card say alone. */

import { cutText } from '../corpus/cut-text.ts';
import { type Action, type ButtonId, parseButtonId } from '../message/button-id.ts';
import { THREAD_NAME } from '../message/limits.ts';
import { unescapeMarkdown } from '../message/markdown.ts';
import { noticeCard } from '../message/notice-card.ts';
import { fill } from '../message/wording.ts';
import { wordingFor } from '../message/wording-for.ts';
import { answerReply } from './answer-reply.ts';
import type { ComponentInvocation, Context, Reply } from './command.ts';
import {
  openChosen,
  openTopicPassage,
  turnArticlePage,
  turnOutlinePage,
  turnTopicPage,
} from './list-clicks.ts';
import { articleOf, forgetAnswer, openPassage } from './open-passage.ts';
import { questionOf, shownOn } from './question-of.ts';
import { noticeReply } from './replies.ts';
import { followUpModal } from './run-modal.ts';

type Click = (id: ButtonId, invocation: ComponentInvocation, context: Context) => Reply;

const CLICKS: Readonly<Record<Action, Click>> = {
  passage: openPassage,
  start: openPassage,
  match: openPassage,
  // The card stays: to nobody's click does it belong.
  beside: (id, invocation, context) => openPassage({ ...id, asker: '' }, invocation, context),
  followUp: (id, invocation) => ({ kind: 'modal', modal: followUpModal(id, invocation) }),
  discuss: openThread,
  remove: removeCard,
  again: answerAgain,
  topicPage: turnTopicPage,
  topicMenu: openTopicPassage,
  outlinePage: turnOutlinePage,
  outlineMenu: openChosen,
  articlePage: turnArticlePage,
  articleMenu: openChosen,
};

export function runComponent(invocation: ComponentInvocation, context: Context): Reply {
  const id = parseButtonId(invocation.customId);
  return id ? CLICKS[id.action](id, invocation, context) : noticeReply(invocation, 'strangeButton');
}

/** A thread named for the question, or for what is read. */
function openThread(_id: ButtonId, { message, locale, guildLocale }: ComponentInvocation): Reply {
  // A thread that stands on a message has the message's id.
  const thread = `<#${message.id}>`;
  const title = unescapeMarkdown(message.embeds[0]?.title ?? '');
  const name = questionOf(message) ?? (title || wordingFor(guildLocale).discuss);
  return {
    kind: 'thread',
    name: cutText(name, THREAD_NAME),
    opened: noticeCard(wordingFor(guildLocale).threadOpened),
    exists: noticeCard(fill(wordingFor(locale).threadExists, { thread })),
    failed: noticeCard(wordingFor(locale).threadFailed),
    mute: noticeCard(fill(wordingFor(locale).threadMute, { thread })),
  };
}

function removeCard(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const { userId, canManageMessages } = invocation;
  if (userId !== id.asker && !canManageMessages) return noticeReply(invocation, 'notYours');
  forgetAnswer(id, invocation, context);
  return { kind: 'remove' };
}

function answerAgain(id: ButtonId, invocation: ComponentInvocation, context: Context): Reply {
  const shown = shownOn(invocation.message);
  const article = articleOf(id, context.library());
  if (shown === undefined) return noticeReply(invocation, 'strangeButton');
  if (id.scoped && !article) return noticeReply(invocation, 'gone');
  return answerReply(
    { ...shown, articleId: id.scoped ? article?.id : undefined, audience: 'everyone', again: true },
    invocation,
    context,
  );
}
