/** A request to Discord in, its result out, made once more when the line broke under it. */
import { isCutLine } from './describe-failure.ts';

/**
 * discord.js itself makes a request again after a reset line, a timeout or a 5xx, but not after a line that was
 * closed at the other end, as happens to one that has been idle for a while.
 * @param request One that Discord carries out once, however often it is made: an interaction has one first answer, and
 * of two messages with the same nonce one appears.
 */
export async function sendAgainIfCut<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    if (isCutLine(error)) return request();
    throw error;
  }
}
