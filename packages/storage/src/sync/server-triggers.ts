import { baseSql } from '../log/base.ts'
import { claimFieldsSql, claimSql, foldsSql, repairSql } from './server-cells.ts'

const refusal = `SELECT RAISE(ABORT, 'the log is append-only');`

/** Dropped and made anew by a newer program, because a trigger cannot be changed. */
export const triggers: Readonly<Record<string, string>> = {
  op_append_only: `CREATE TRIGGER op_append_only BEFORE UPDATE ON op BEGIN ${refusal} END`,
  op_archive_append_only: `CREATE TRIGGER op_archive_append_only BEFORE UPDATE ON op_archive BEGIN ${refusal} END`,
  op_archive_never_deleted: `CREATE TRIGGER op_archive_never_deleted BEFORE DELETE ON op_archive BEGIN ${refusal} END`,
  // What leaves the one shelf must stand on the other.
  op_never_deleted: `CREATE TRIGGER op_never_deleted BEFORE DELETE ON op
    WHEN NOT EXISTS (SELECT 1 FROM op_archive WHERE op_archive.seq = OLD.seq AND op_archive.id = OLD.id AND op_archive.value = OLD.value
      AND op_archive.received_at = OLD.received_at AND op_archive.signature = OLD.signature) BEGIN ${refusal} END`,
  // An operation whose acknowledgement was lost is offered again, also after it was put away.
  op_once: `CREATE TRIGGER op_once BEFORE INSERT ON op
    WHEN EXISTS (SELECT 1 FROM op_archive WHERE op_archive.id = NEW.id) BEGIN SELECT RAISE(IGNORE); END`,
  // Scripts read the current values from `cell`. Who sends many rows at once sees to them by statements of its own (server-cells.ts).
  op_fold: `CREATE TRIGGER op_fold AFTER INSERT ON op
    WHEN NOT EXISTS (SELECT 1 FROM bulk) AND ${foldsSql('NEW')} BEGIN
      ${claimSql('NEW', 'WHERE true')};
      ${claimFieldsSql('NEW', '', 'true')};
      ${repairSql(`SELECT cell.entity_id, cell.path FROM cell
        WHERE NEW.kind = 'set' AND cell.entity_id = NEW.entity_id AND cell.path = NEW.path AND cell.op_id = ${baseSql('NEW')}`)};
    END`,
}
