/** discord.js's gateway manager in, its shards out: each can be begun anew by itself, and all be left for good. */
import { type IShardingStrategy, SimpleShardingStrategy, WebSocketShardStatus } from 'discord.js';
import { NoLoginsLeft } from './describe-failure.ts';

/** The one of @discordjs/ws, whose name discord.js gives to another. */
type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];
type DestroyOptions = Parameters<IShardingStrategy['destroy']>[0];
type SendParameters = Parameters<IShardingStrategy['send']>;

/** discord.js's own, once for each shard. */
export class ShardingStrategy implements IShardingStrategy {
  readonly #manager: Manager;
  readonly #shards = new Map<number, SimpleShardingStrategy>();
  readonly #left = new AbortController();
  /** Aborts when all are left. */
  readonly left = this.#left.signal;
  /** Where all log in. */
  #address = '';

  constructor(manager: Manager) {
    this.#manager = manager;
  }

  /** @throws NoLoginsLeft */
  async spawn(ids: number[]): Promise<void> {
    const { url, session_start_limit } = await this.#manager.fetchGatewayInformation();
    if (session_start_limit.remaining < ids.length) throw new NoLoginsLeft(session_start_limit);
    this.#address = url;
    for (const id of ids) this.#shards.set(id, await this.#spawn(id));
  }

  async #spawn(id: number): Promise<SimpleShardingStrategy> {
    const shard = new SimpleShardingStrategy(this.#manager);
    await shard.spawn([id]);
    return shard;
  }

  async connect(): Promise<void> {
    await Promise.all([...this.#shards.values()].map((shard) => shard.connect()));
  }

  /**
   * A shard between two tries is idle, and being destroyed is nothing to it; one that waits for a greeting takes it for
   * a reason to try again. Each would dial, log in and answer for as long as the process lasts.
   */
  async destroy(options?: DestroyOptions): Promise<void> {
    // Also called before shards are first spawned.
    if (this.#shards.size === 0) return;
    // What a shard asks for before it dials, it never gets.
    this.#manager.options.retrieveSessionInfo = () => new Promise(() => undefined);
    const shards = [...this.#shards.values()];
    this.#shards.clear();
    this.#left.abort();
    await Promise.all(shards.map((shard) => shard.destroy(options)));
  }

  async send(...[id, payload]: SendParameters): Promise<void> {
    await this.#shards.get(id)?.send(id, payload);
  }

  async fetchStatus() {
    const none = await new SimpleShardingStrategy(this.#manager).fetchStatus();
    const statuses = await Promise.all([...this.#shards.values()].map((shard) => shard.fetchStatus()));
    return none.concat(...statuses);
  }

  /** Has a shard resume where all log in, and no longer at the address that Discord gave it for that. */
  async resumeAtGateway(id: number): Promise<void> {
    const { options } = this.#manager;
    const session = await options.retrieveSessionInfo(id);
    if (session) await options.updateSessionInfo(id, { ...session, resumeURL: this.#address });
  }

  /** Has a shard that waits to resume give up its session and log in. Throws when Discord can't be asked where. */
  async renew(id: number): Promise<void> {
    const old = this.#shards.get(id);
    const shard = await this.#spawn(id);
    const status = (await old?.fetchStatus())?.get(id);
    // Discord may have been asked for long: by now all may have been left, or the old one be back, or be between two
    // tries, when it can't be stopped and would go on dialling beside the new one.
    if (!old || this.#shards.get(id) !== old || status !== WebSocketShardStatus.Resuming) return;
    this.#shards.set(id, shard);
    await old.destroy({ reason: 'Not resumed in time' });
    if (this.#shards.get(id) !== shard) return;
    // What fails is told of as the client's event, and tried again.
    await shard.connect().catch(() => undefined);
  }
}
