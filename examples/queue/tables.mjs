// What the database holds beside the engine's jobs: no name and no address, so that it may be backed up and looked at.

export const tables = `
  CREATE TABLE outbox (
    entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan text NOT NULL,
    message text NOT NULL,
    at timestamptz NOT NULL,
    state text NOT NULL,
    recipients text[] NOT NULL, -- keyed hashes
    code integer
  );
  CREATE INDEX ON outbox (plan, entry);
  CREATE TABLE due_task (
    plan text NOT NULL,
    task text NOT NULL,
    due date NOT NULL,
    owner text NOT NULL, -- a role
    PRIMARY KEY (plan, task)
  );
`;
