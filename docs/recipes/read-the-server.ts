// Open cases of the whole team with plain SQL on its server, for a dashboard; a read-only token is enough:
//   health-tui team token --read-only --expires 30d > token
//   HEALTH_TUI_REMOTE_URL=http://127.0.0.1:8080 HEALTH_TUI_AUTH_TOKEN=$(cat token) node read-the-server.ts
import { createClient } from '@libsql/client'

const client = createClient({
  url: process.env['HEALTH_TUI_REMOTE_URL'] ?? 'http://127.0.0.1:8080',
  authToken: process.env['HEALTH_TUI_AUTH_TOKEN'] ?? '',
})
const { rows } = await client.execute(`
  SELECT entity_id AS id,
         max(CASE WHEN path = 'title' THEN value ->> '$' END) AS title,
         max(CASE WHEN path = 'deadline' THEN value ->> '$' END) AS deadline,
         max(CASE WHEN path = 'state' THEN value ->> '$' END) AS state
  FROM cell GROUP BY entity_id HAVING title IS NOT NULL ORDER BY deadline`)
for (const { title, deadline, state } of rows)
  console.log('%s\t%s\t%s', deadline ?? 'no deadline', state ?? 'open', title)
client.close()
