#!/usr/bin/env bash
# Makes the root of the image beside the jlinked runtime: what of this machine's C library the JVM needs, and nothing else; no shell.
#   root.sh RUNTIME ROOT     ROOT/opt/java is RUNTIME, ROOT/lib* its libraries, ROOT/etc a user without a name of his own
set -euo pipefail
runtime=$1 root=$2
mkdir -p "$root/opt" "$root/etc" "$root/data" "$root/tmp"
cp -a "$runtime" "$root/opt/java"

# The loader finds these by their names; where the JVM asks for more (pictures, fonts), it does without and says so.
{
  ldd "$root/opt/java/bin/java" "$root/opt/java/lib/jspawnhelper"
  find "$root/opt/java/lib" -name '*.so' -exec ldd {} + 2>/dev/null || true
} | sed -n 's/.*=> \(\/[^ ]*\) (.*/\1/p; s/^[[:space:]]*\(\/[^ ]*ld-linux[^ ]*\) (.*/\1/p' | grep -v "^$(realpath "$root")" | sort -u |
  while read -r library; do
    # By the path that programs have in them: a folder that is a link here (/lib to usr/lib) is a real one there.
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done
# Names of machines, for OpenID Connect and proxies: asked for when they are first used.
for name in libnss_files.so.2 libnss_dns.so.2 libresolv.so.2; do
  found=$(ldconfig -p | sed -n "s/.*$name .*=> //p" | head -n 1)
  [ -n "$found" ] && { mkdir -p "$root$(dirname "$found")"; cp -L "$found" "$root$found"; }
done

# Without it, names of files and words of a command are ASCII alone.
mkdir -p "$root/usr/lib/locale"
cp -r /usr/lib/locale/C.utf8 "$root/usr/lib/locale/"

echo 'cancu:x:10001:10001::/data:/nonexistent' >"$root/etc/passwd"
echo 'cancu:x:10001:' >"$root/etc/group"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
