import type { Manifest } from '../backup/manifest.ts'
import { decoded, type HandBackup, shell } from './restore-commands.ts'

/**
 * How a backup of files is restored by hand from its packs, once its objects are fetched and checked: with tar alone, or
 * exactly from the inventory, as a whole or in part. `suffix` is what wrapping added to the objects' names.
 */
export function packsRestoreText({ manifest }: HandBackup, suffix: string): string {
  const pieces = [quick(manifest, suffix), exact(), part()]
  return (suffix === '' ? pieces : pieces.toSpliced(1, 0, decode(manifest, suffix))).join('\n\n')
}

function quick(manifest: Manifest, suffix: string): string {
  const { mode, faults } = manifest.source
  const newest =
    mode === 'full' && faults === undefined ? 'The newest backup is one' : 'The newest backup is none'
  return `### 4. A full backup, the quick way

Only for a backup whose manifest says \`"mode": "full"\` and has no \`"faults"\`. ${newest}; any other would bring back
deleted files as well, or parts of files that could not be read: go on with the next step. The packs are unpacked in the
manifest's order. Owners come back as root, extended attributes and ACLs with \`--xattrs --xattrs-include='*' --acls\`.

${shell(
  'mkdir -p full; untar="tar -xp --numeric-owner --warning=no-unknown-keyword -C full"',
  'while read -r sum name; do',
  `  case $name in packs/*.tar${suffix}) ${decoded(manifest, ['"$name"'])} | $untar ;; esac`,
  'done < "$ID".sums',
)}

Files of 16 MiB and more lie in pieces in directories \`NAME.~parts\`; this joins them.

${shell(JOIN)}`
}

function decode(manifest: Manifest, suffix: string): string {
  return `### 5. Any backup, exactly: decode

Every object loses its ending \`${suffix}\`. Packs become plain tars of about 32 MiB, which need about as much room as
the files.

${shell('while read -r sum name; do', `  ${decoded(manifest, ['"$name"'])} > "\${name%${suffix}}"`, 'done < "$ID".sums')}`
}

function exact(): string {
  return `### 6. Put everything back

The inventory has a line for each file, directory and link. A large one is a list of changes, whose lines count before
those of the base among the packs. This makes one list of it.

${shell(MERGE)}

A file's line says where in the tars its bytes are, as pack:offset:length. This cuts them out, compares every file with
its SHA-256, and restores modes, times, links, and as root owners; extended attributes stay in the inventory (\`xattrs\`,
base64). It takes some milliseconds for each file.

${shell(RESTORE, 'restore entries tree')}

\`DAMAGED\` names a file that is not what was backed up; everything else is.`
}

function part(): string {
  return `### 7. One file, or a few

Everything whose name begins with what you set. In lines of the inventory a quote is \`\\u0022\`, a backslash \`\\u005c\`. A hard
link needs the file it is a link \`to\`, in \`some\` or restored before.

${shell("NAME='documents/contract.pdf'", 'grep -aF "\\"path\\":\\"$NAME" entries > some', 'restore some part')}

To fetch no more than that takes, do this in step 3, before the objects are fetched; then steps 5 and 6 up to the list.

${shell('cp "$ID".sums all.sums', 'grep -F .inventory.json all.sums > "$ID".sums')}

Then set \`NAME\` and make \`some\` as above, and this leaves the packs to be fetched, checked and decoded by steps 3
and 5; \`restore\` comes last.

${shell("grep -aoE '[a-z0-9]{16,32}:[0-9]+:[0-9]+' some | cut -d : -f 1 | sort -u |", '  grep -F -f - all.sums > "$ID".sums')}`
}

const JOIN = `shopt -s globstar dotglob nullglob
for parts in full/**/*.~parts/; do
  file=\${parts%.~parts/} stamp=$(mktemp)
  touch -r "\${file%/*}" "$stamp"
  for part in "$parts"*; do cat "$part"; done > "$file"
  if [ $EUID = 0 ]; then chown --reference="$part" "$file"; fi
  chmod --reference="$part" "$file"; touch -r "$part" "$file"
  rm -r "$parts"; touch -r "$stamp" "\${file%/*}"; rm "$stamp"
done`

const MERGE = `export LC_ALL=C; shopt -s nullglob
grep -ah '^{"type"' "$ID".inventory.json packs/*.inventory.json |
  sort -t '"' -k 6,8 -s -u | { grep -av '^{"type":"gone"' || true; } > entries`

/** Names come out of a line by `printf %b`, which needs nothing of bash's own quoting; what is no UTF-8 by base64. */
const RESTORE = `bytes() { # the name in the field $1 of the entry, or in base64 in the field $2
  if [[ -n \${e[$2]:-} ]]; then IFS= read -rd '' name < <(base64 -d <<< "\${e[$2]}") || true
  else printf -v name %b "\${e[$1]}"; fi
}
attributes() { # of the entry, for the file $1
  if [[ $EUID == 0 && -n \${e[uid]:-} ]]; then chown -h "\${e[uid]}:\${e[gid]}" "$1"; fi
  if [[ ! -L $1 && -n \${e[mode]:-} ]]; then chmod "0\${e[mode]}" "$1"; fi
  touch -h -d "\${e[modified]:-@\${e[mtime]:-0}}" "$1"
}
restore() { # the entries in the file $1, below the directory $2
  local -A e; local f i name path to piece pack from count sum all=0 bad=0
  while IFS='"' read -ra f; do
    e=()
    for ((i = 1; i + 1 < \${#f[@]}; )); do
      case \${f[i + 1]} in
        :) e[\${f[i]}]=\${f[i + 2]}; ((i += 4)) ;;
        :{*) break ;;
        *) e[\${f[i]}]=\${f[i + 1]//[^0-9]/}; ((i += 2)) ;;
      esac
    done
    bytes path raw; path=$name to=$2/$name
    if [[ $path != . && "/$path/" =~ /\\.?\\.?/ ]]; then printf 'LEFT OUT, no name for a file: %q\\n' "$path" >&2; continue; fi
    case \${e[type]} in
      directory) mkdir -p "$to" ;;
      finish) attributes "$to" ;;
      file | object)
        [[ -d \${to%/*} ]] || mkdir -p "\${to%/*}"
        for piece in \${e[data]:-}; do
          IFS=: read -r pack from count <<< "$piece"
          head -c "$count" < <(tail -c +$((from + 1)) "packs/$pack.tar")
        done > "$to"
        sum=$(sha256sum < "$to")
        if [[ \${sum%% *} != "\${e[sha256]}" ]]; then printf 'DAMAGED: %q\\n' "$path" >&2; bad=$((bad + 1)); fi
        attributes "$to" ;;
      hardlink) bytes to rawTo; mkdir -p "\${to%/*}"; ln -f "$2/$name" "$to" ;;
      symlink) bytes target rawTarget; mkdir -p "\${to%/*}"; ln -sfn -- "$name" "$to"; attributes "$to" ;;
    esac
    if [[ \${e[type]} != finish ]]; then all=$((all + 1)); fi
  done < <(
    sed -n '/^.\\{9\\}\\(directory\\|file\\|object\\)"/p' "$1"
    sed -n '/^.\\{9\\}\\(hardlink\\|symlink\\)"/p' "$1"
    tac "$1" | sed -n 's/^{"type":"directory"/{"type":"finish"/p'
  )
  echo "$all entries restored, $bad damaged"; [[ $bad == 0 ]]
}`
