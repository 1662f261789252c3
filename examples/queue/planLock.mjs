// One plan, one worker. The engine gives a job away when its time is up, though its first worker may only be slow.
import pg from "pg";

/** Locks that live and die with one connection: when a process is killed, the server lets go of what it held. */
export function planLock(connection, name) {
  let client;
  return {
    /** Does something for a plan, unless another worker holds it: then false. Any trouble ends the connection and with it the lock. */
    async whileHeld(plan, work) {
      try {
        client ??= await connected(connection, name);
        if (!(await ask("pg_try_advisory_lock", plan))) return false;
        await work(client);
        await ask("pg_advisory_unlock", plan);
        return true;
      } catch (error) {
        await close();
        throw error;
      }
    },
    close,
  };

  async function ask(what, plan) {
    const { rows } = await client.query(`SELECT ${what}(hashtextextended($1, 0)) AS yes`, [plan]);
    return rows[0].yes;
  }

  async function close() {
    await client?.end().catch(() => undefined);
    client = undefined;
  }
}

async function connected(connection, name) {
  const client = new pg.Client({ ...connection, application_name: name });
  // That a connection broke shows at the next question.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
