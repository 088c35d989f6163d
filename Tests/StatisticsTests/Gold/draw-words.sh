#!/usr/bin/env bash
# Draws 300 word forms of the German pages of Corpus/ by a seed: `draw-words.sh DEPESCHE [SEED]`.
#
# Every form has the same chance, however frequent it is; figures are passed over. The words were
# written down in syllables-drawn.tsv and counted by hand before the counter was run over them.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../../.." && pwd)
"${1:?the program}" --quiet -f tsv -l "$root/Corpus" \
  -c 'stats words --stop-words where language = de' |
  cut -f1 | tail -n +2 | grep -v '^[0-9.,:–-]*$' | LC_ALL=C sort |
  LC_ALL=C awk -v x="${2:-2026}" '
    { word[NR] = $0 }
    END {
      for (i = 1; i <= 300; i++) {
        x = (16807 * x) % 2147483647
        j = i + x % (NR - i + 1)
        drawn = word[j]; word[j] = word[i]; word[i] = drawn
        print drawn
      }
    }' | LC_ALL=C sort
