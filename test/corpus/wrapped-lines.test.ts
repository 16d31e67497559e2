import { expect, test } from 'vitest';
import { joinWrapped } from '../../src/corpus/wrapped-lines.ts';

test.each([
  [
    'Japanese, at a lengthened vowel',
    'ブリンケン国務長官は日曜日に北京に到着し、各国のメンバー',
    'と貿易について話し合った。',
  ],
  ['Thai', 'ประภาคารแห่งนี้สร้างขึ้นเมื่อร้อยปีก่อนโดยชาวประมงในหมู่', 'บ้านริมทะเล'],
  ['Khmer', 'ប្រទីបនេះត្រូវបានសាងសង់កាលពីមួយរយឆ្នាំមុនដោយអ្នកនេសាទ', 'នៅក្នុងភូមិ'],
  ['Burmese', 'ဤမီးပြတိုက်ကို လွန်ခဲ့သော နှစ်တစ်ရာက တံငါသည်များ', 'ဆောက်လုပ်ခဲ့သည်'],
])('lines of %s are joined without a space', (_, first, second) => {
  expect(joinWrapped([first, second], true)).toBe(first + second);
});

test('lines of scripts with spaces are joined with one', () => {
  expect(joinWrapped(['The keeper of the', 'lighthouse.'], true)).toBe('The keeper of the lighthouse.');
});
