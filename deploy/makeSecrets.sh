#!/bin/sh
# Makes up what nobody may guess and is not there yet: the password of PostgreSQL, and settings.env for the nodes. Each is
# for its user alone (999 is `postgres`, 1000 is `node`). A new password takes a new volume of PostgreSQL, too.
set -eu
umask 077
settings=$1/nodes/settings.env
password=$1/postgres/postgres-password

random() {
  od -An -vtx1 -N "$1" /dev/urandom | tr -d ' \n'
}

if [ ! -s "$password" ]; then
  random 24 > "$password.new"
  chown 999:999 "$password.new"
  mv "$password.new" "$password"
fi

if [ ! -s "$settings" ]; then
  cat > "$settings.new" << END
DATABASE_URL=postgres://sectorwars:$(cat "$password")@postgres:5432/sectorwars
JWT_SECRET=$(random 32)
GALAXY_SEED=$((0x$(random 6)))
END
  chown 1000:1000 "$settings.new"
  mv "$settings.new" "$settings"
fi
