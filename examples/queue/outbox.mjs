// The port OutboxStore on a table. An entry is committed, and by PostgreSQL's usual settings on the disk, when append is done.

/** A plan's outbox, written over the connection that holds the plan's lock: whoever has lost the lock cannot write, and so not send. */
export function outboxIn(client, plan) {
  return {
    async read() {
      const { rows } = await client.query(
        `SELECT message, state, recipients AS to, code, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
         FROM outbox WHERE plan = $1 ORDER BY entry`,
        [plan],
      );
      return rows;
    },
    async append({ at, message, state, to, code }) {
      await client.query(
        "INSERT INTO outbox (plan, message, at, state, recipients, code) VALUES ($1, $2, $3, $4, $5, $6)",
        [plan, message, at, state, to, code],
      );
    },
  };
}
