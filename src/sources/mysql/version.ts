/** The two families: one protocol, one URL, and programs, catalogs and rights of their own. */
export type Family = 'mariadb' | 'mysql'

/** Which server, or which program, it is. */
export interface Version {
  family: Family
  /** As people write it: `10.11.19`. */
  text: string
  /** Major version times 100 plus minor: 1011, 804. */
  series: number
}

/** Reads what `SELECT VERSION()` says, or a program's `--version`; undefined when it is neither family's. */
export function parseVersion(said: string): Version | undefined {
  const found =
    /(?:Distrib|from) (\d+)\.(\d+)\.(\d+)/.exec(said) ??
    /Ver (\d+)\.(\d+)\.(\d+)/.exec(said) ??
    /^(\d+)\.(\d+)\.(\d+)/.exec(said)
  if (!found) return undefined
  const [, major, minor, patch] = found
  return {
    family: /mariadb/i.test(said) ? 'mariadb' : 'mysql',
    text: `${major}.${minor}.${patch}`,
    series: Number(major) * 100 + Number(minor),
  }
}

/** `MariaDB 10.11`, from a family and a series. */
export function seriesName(family: Family, series: number): string {
  return `${familyName(family)} ${Math.floor(series / 100)}.${series % 100}`
}

/** `MariaDB 10.11.19`. */
export function versionName({ family, text }: Version): string {
  return `${familyName(family)} ${text}`
}

export function familyName(family: Family): string {
  return family === 'mariadb' ? 'MariaDB' : 'MySQL'
}

/** Whether programs of one version serve a server of another: same family and major version, not older. */
export function serves(program: Version, family: Family, series: number): boolean {
  const sameMajor = Math.floor(program.series / 100) === Math.floor(series / 100)
  return program.family === family && sameMajor && program.series >= series
}
