import { describe, expect, test } from 'vitest';
import type { MentionInvocation } from '../../src/commands/command.ts';
import { find } from '../../src/commands/find.ts';
import { runMention } from '../../src/commands/run-mention.ts';
import { articleFrom, cardOf, contextOf, firstArticle, message, OTHER, place, sent } from './scene.ts';

const mention = (text: string, over: Partial<MentionInvocation> = {}): MentionInvocation => ({
  ...place(over),
  ...over,
  text,
});

describe('a mention', () => {
  test('is refused in the open too, since nothing else is possible', () => {
    const reply = runMention(mention('what is the capital of France'), contextOf(firstArticle));
    expect(reply).toMatchObject({ private: false });
    expect(reply).not.toHaveProperty('asked');
    expect(cardOf(reply).embeds[0]?.title).toBe('The article doesn’t say.');
  });

  test('that goes on from an answer is read with its question, and says so', () => {
    const context = contextOf(firstArticle);
    const first = cardOf(runMention(mention('what will they discuss with Chinese officials'), context));
    const reply = runMention(
      mention('and on climate change?', { userId: OTHER, repliedTo: sent(first) }),
      context,
    );
    const [embed] = cardOf(reply).embeds;
    expect(embed?.author?.name).toBe(
      'Read as: what will they discuss with Chinese officials … on climate change?',
    );
    expect(embed?.description).toContain('climate change');
    const third = runMention(mention('and on public health?', { repliedTo: sent(cardOf(reply)) }), context);
    expect(cardOf(third).embeds[0]?.author?.name).toBe(
      'Read as: what will they discuss with Chinese officials … on public health?',
    );
  });

  test('in the thread on a card goes on from what the card answers', () => {
    const context = contextOf(firstArticle);
    const first = cardOf(runMention(mention('what will they discuss with Chinese officials'), context));
    const reply = runMention(mention('and on climate change?', { discussed: sent(first) }), context);
    expect(cardOf(reply).embeds[0]?.author?.name).toBe(
      'Read as: what will they discuss with Chinese officials … on climate change?',
    );
  });

  test('that only greets is not what the next one goes on from', () => {
    const context = contextOf(firstArticle);
    const { guildId: _, ...direct } = place();
    const hello = cardOf(runMention({ ...direct, text: 'thanks' }, context));
    const next = runMention({ ...direct, text: 'what about trade?' }, context);
    expect(cardOf(next).embeds[0]?.author?.name).toBe('what about trade?');
    const reply = runMention(mention('what about trade?', { repliedTo: sent(hello) }), context);
    expect(cardOf(reply).embeds[0]?.author?.name).toBe('what about trade?');
  });

  test('that is white space without end between two words is answered', () => {
    const reply = runMention(mention(`help${' '.repeat(500_000)}me`), contextOf(firstArticle));
    expect(reply.kind).toBe('message');
  }, 20_000);

  test.each([
    ...['help', 'Help!', '/help', 'ayuda', '帮助', 'help me pls', 'hey, what can you do?', 'commands'],
    ...['Wer bist du?', 'ayúdame por favor', 'que peux-tu faire ?', 'что ты умеешь?', '你是谁？', '助けて'],
    ...['hilfe bitte', 'ayuda por favor', '/aide !', 'помощь, пожалуйста'],
  ])('that says “%s” is told what can be asked, and is no question that the next goes on from', (text) => {
    const context = contextOf(firstArticle);
    const { guildId: _, ...direct } = place();
    const reply = runMention({ ...direct, text }, context);
    expect(cardOf(reply).embeds[0]?.title).toBe('Every answer is a quotation');
    const next = runMention({ ...direct, text: 'what about trade?' }, context);
    expect(cardOf(next).embeds[0]?.author?.name).toBe('what about trade?');
  });

  test.each([
    ['Thanks!', 'You’re welcome!'],
    ['Hey, thank you so much 🙏', 'You’re welcome!'],
    ['ok thanks man', 'You’re welcome!'],
    ['Vielen Dank', 'Gern geschehen!'],
    ['¡Muchas gracias!', '¡De nada!'],
    ['merci :)', 'Avec plaisir !'],
    ['谢谢', '不客气！'],
    ['谢谢啦', '不客气！'],
    ['muchas gracias crack', '¡De nada!'],
    ['merci chef', 'Avec plaisir !'],
    ['ありがとう', 'どういたしまして。'],
  ])('that only says “%s” is answered in that language: “%s”', (text, content) => {
    expect(cardOf(runMention(mention(text), contextOf(firstArticle))).content).toBe(content);
  });

  test.each([
    ...['hi', 'Guten Morgen', '¡Hola a todos!', 'hey, how’s it going?', 'good bot', 'na, wie gehts?'],
    ...['ça va ?', 'oi, tudo bem?', 'как дела?', '你好吗', 'お元気ですか'],
  ])('that only says “%s” is told what the bot does', (text) => {
    const reply = runMention(mention(text), contextOf(firstArticle));
    expect(cardOf(reply).content).toMatch(/^Hi! I answer questions about/);
  });

  test.each([
    'how are the relations',
    ...['thanks to whom did trade grow', 'thanks, trade', 'thanks, football?', 'thanks but who won it'],
    'what can you do about climate change',
  ])('that asks “%s” is more than a greeting or a call for help', (text) => {
    const reply = runMention(mention(text), contextOf(firstArticle));
    expect(cardOf(reply).embeds[0]?.author?.name).toBe(text);
  });

  test('that says “commands” is about the section of that name where there is one', async () => {
    const manual = await articleFrom('manual', '# Manual\n\n## Commands\n\nPress both keys to start over.');
    const [embed] = cardOf(runMention(mention('commands'), contextOf(manual))).embeds;
    expect(embed?.author?.name).toBe('commands');
  });

  test('that says “help” is told what can be asked, even where a section has that name', async () => {
    const manual = await articleFrom('manual', '# Manual\n\n## Help\n\nPress both keys to start over.');
    const [embed] = cardOf(runMention(mention('Help!'), contextOf(manual))).embeds;
    expect(embed?.title).toBe('Every answer is a quotation');
  });

  test('that asks several questions gets the one answered that the article answers', () => {
    const text = 'Who won the football match? And why did Blinken visit Beijing?';
    const [embed] = cardOf(runMention(mention(text), contextOf(firstArticle))).embeds;
    expect(embed?.author?.name).toBe('And why did Blinken visit Beijing?');
    expect(embed?.description).toContain('**');
  });

  test('that asks several, one as a card shows a follow-up, gets that one answered without what the card adds', () => {
    const text = 'Who won the football match? Read as: why did Blinken visit Beijing?';
    const [embed] = cardOf(runMention(mention(text), contextOf(firstArticle))).embeds;
    expect(embed?.author?.name).toBe('why did Blinken visit Beijing?');
  });

  test('that stands on its own is not, even in reply to an answer', () => {
    const context = contextOf(firstArticle);
    const first = cardOf(runMention(mention('why did Blinken visit'), context));
    const reply = runMention(
      mention('What are the regional conflicts?', { repliedTo: sent(first) }),
      context,
    );
    expect(cardOf(reply).embeds[0]?.author?.name).toBe('What are the regional conflicts?');
  });

  test.each(['is that true?', 'really?', 'source?', 'does it say that?'])(
    'that asks “%s” of somebody’s message is about that message too',
    (text) => {
      const said = message('I heard that cybersecurity breaches made everything worse');
      const reply = runMention(mention(text, { repliedTo: said }), contextOf(firstArticle));
      expect(cardOf(reply).embeds[0]?.description).toContain('cybersecurity');
    },
  );

  test.each(['and on trade?', 'what about elephants and other animals?', 'climate change?'])(
    'that asks “%s” of somebody’s message has a question of its own',
    (text) => {
      const said = message('I heard that cybersecurity breaches made everything worse');
      const reply = runMention(mention(text, { repliedTo: said }), contextOf(firstArticle));
      expect(cardOf(reply).embeds[0]?.author?.name).toBe(text);
    },
  );
});

describe('Find in the article', () => {
  test('of a long message takes the sentence the article has most to say about', () => {
    const target = message(
      'Good morning everybody, I hope you all slept well. My cat did not, she was up all night again and so was I. ' +
        'Anyway, has anybody read how trade imbalances strained the relationship between the superpowers? ' +
        'I should really go and buy some coffee before the shop closes, see you later.',
    );
    const [embed] = cardOf(find.runOnMessage({ ...place(), target }, contextOf(firstArticle))).embeds;
    expect(embed?.author?.name).toMatch(/^Anyway, has anybody read how trade imbalances/);
    expect(embed?.description).toContain('Trade imbalances');
  });

  test('reads the cards of others, and of ours takes the question', () => {
    const context = contextOf(firstArticle);
    const target = message('', { embeds: [{ title: 'News', description: 'Climate change talks' }] });
    expect(cardOf(find.runOnMessage({ ...place(), target }, context)).embeds[0]?.description).toMatch(
      /climate change/i,
    );
    const ours = sent(cardOf(runMention(mention('why did Blinken visit'), context)));
    const found = find.runOnMessage({ ...place(), target: ours }, context);
    expect(cardOf(found).embeds[0]?.author?.name).toBe('why did Blinken visit');
  });

  test('has nothing to find in a message without words', () => {
    const reply = find.runOnMessage({ ...place(), target: message('') }, contextOf(firstArticle));
    expect(reply).toMatchObject({ private: true });
    expect(cardOf(reply).content).toBe('There are no words in that message that I could look up.');
  });
});
