/** What the echo bot answers everything with when it answers with a card: as large as one of Verbatim's. */
import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';

const labels = [
  ['◀ ¶ 4', '¶ 6 ▶', 'Next match (2 of 4)'],
  ['Follow up', 'Discuss', 'Remove'],
];

export const constantCard = {
  embeds: [
    {
      author: { name: 'You asked something.' },
      title: 'Some heading',
      description: `> **${'Some words. '.repeat(12)}**${'Some more words. '.repeat(15)}`,
      footer: { text: 'Some article · ¶ 5 of 7' },
      color: 0x2f7d6d,
    },
  ],
  components: labels.map(
    (row, y): APIMessageTopLevelComponent => ({
      type: ComponentType.ActionRow,
      components: row.map((label, x) => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        custom_id: `button ${y} ${x} ${'x'.repeat(40)}`,
        label,
      })),
    }),
  ),
};
