// Run as a process of its own by tests: opens the database named by the first argument, runs the SQL of the others, ends.
import { openDatabase } from '../database.ts'

const [path = '', ...statements] = process.argv.slice(2)
const migrations = [
  { id: '0001-a', statements: ['CREATE TABLE a (x INTEGER) STRICT', 'INSERT INTO a VALUES (1)'] },
  { id: '0002-b', statements: ['CREATE TABLE b (x INTEGER) STRICT'] },
]
const database = await openDatabase({ path, migrations })
if (statements.length > 0) await database.write(statements)
await database.close()
