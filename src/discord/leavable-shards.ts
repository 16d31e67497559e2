/** discord.js's gateway manager in, its shards out, which dial no more once they have been left. */
import { SimpleShardingStrategy } from 'discord.js';

/** The one of @discordjs/ws, whose name discord.js gives to another. */
type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * A shard between two tries is idle, and being destroyed is nothing to it; one that waits for a greeting takes it for a
 * reason to try again. Each would dial, log in and answer for as long as the process lasts.
 */
export class LeavableShards extends SimpleShardingStrategy {
  readonly #options: Manager['options'];
  #spawned = false;

  constructor(manager: Manager) {
    super(manager);
    this.#options = manager.options;
  }

  override async spawn(ids: number[]): Promise<void> {
    this.#spawned = true;
    await super.spawn(ids);
  }

  /** The manager calls this before it spawns shards, too. */
  override async destroy(about?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    // What a shard asks for before it dials, it never gets.
    if (this.#spawned) this.#options.retrieveSessionInfo = () => new Promise(() => undefined);
    await super.destroy(about);
  }
}
