import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  DatabaseError,
  cancelledByCodes,
  describeDatabaseFailure,
  findDocument,
  findStoresOfOrders,
  getNotification,
  ingestDocument,
  listAccounts,
  listDocuments,
  listNotifications,
  listSnapshots,
  listStores,
  loadLedger,
  openDatabase,
  orderStatusCodes,
  readFacts,
  watchDatabase,
} from './chunk-ZG36COOD.js'
import './chunk-ARMSRDCT.js'
export {
  DatabaseError,
  cancelledByCodes,
  describeDatabaseFailure,
  findDocument,
  findStoresOfOrders,
  getNotification,
  ingestDocument,
  listAccounts,
  listDocuments,
  listNotifications,
  listSnapshots,
  listStores,
  loadLedger,
  openDatabase,
  orderStatusCodes,
  readFacts,
  watchDatabase,
}
//# sourceMappingURL=src-HLZZB3GS.js.map
