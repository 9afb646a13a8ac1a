import type { DatabaseAddress, Engine } from '../engine.ts'
import { clientEnvironment, parseMysqlUrl } from './address.ts'
import { openMysqlDestination } from './destination.ts'
import { openMysql } from './mysql.ts'
import { liveMysqlInventory, openMysqlScratch } from './scratch.ts'

const name = 'mysql'

/** MySQL and MariaDB: the family's own dump program in a consistent snapshot, its client to restore. */
export const mysql: Engine = {
  parse(url): DatabaseAddress {
    const address = parseMysqlUrl(url)
    return {
      engine: name,
      database: address.database,
      environment: healthEnvironment(address),
      open: (options) => openMysql(address, options),
      scratch: (recorded, signal) => openMysqlScratch(recorded, address, signal),
      live: (recorded, signal) => liveMysqlInventory(address, recorded, signal),
      destination: (options) => openMysqlDestination(address, options),
    }
  },
  ephemeral: (recorded, wish, signal) => openMysqlScratch(recorded, undefined, signal, wish),
}

/** MYSQL_HOST, MYSQL_TCP_PORT and MYSQL_UNIX_PORT are read by the programs; the others are for the command's own use. */
function healthEnvironment(address: ReturnType<typeof parseMysqlUrl>): Record<string, string> {
  const { host, port, socket, user, database } = address
  return {
    ...clientEnvironment(address),
    MYSQL_HOST: host,
    MYSQL_TCP_PORT: String(port),
    ...(socket ? { MYSQL_UNIX_PORT: socket } : {}),
    MYSQL_USER: user,
    MYSQL_DATABASE: database,
  }
}
