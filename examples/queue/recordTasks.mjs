// That somebody has something to do is written down once, however often a job is tried.

export async function recordTasks(client, plan, tasks) {
  await client.query(
    `INSERT INTO due_task (plan, task, due, owner)
     SELECT $1, task, due, owner FROM unnest($2::text[], $3::date[], $4::text[]) AS told (task, due, owner)
     ON CONFLICT DO NOTHING`,
    [plan, tasks.map(({ id }) => id), tasks.map(({ due }) => due), tasks.map(({ owner }) => owner.role)],
  );
}
