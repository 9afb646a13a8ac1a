import { input, parsedBy } from '../runner/inputs.ts'
import { parseProgramDirectories } from '../sources/postgres/directories.ts'

/** Where programs of databases lie, for actions that run them. */
export const programInputs = {
  'postgres-bin': input({
    description:
      "Directories of PostgreSQL's programs (`pg_dump` and so on), one per line, where they are not in a usual place (`/usr/lib/postgresql/17/bin`, `/usr/pgsql-17/bin`, Homebrew's). Each is used for its own version only.",
    schema: parsedBy(parseProgramDirectories),
  }),
}
