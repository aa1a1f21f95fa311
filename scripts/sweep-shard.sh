#!/usr/bin/env bash
# One shard of a sweep, for GNU parallel or as a task of a Slurm array job:
#
#   parallel scripts/sweep-shard.sh SCENARIO PLAN OUT 8 ::: {1..8}
#   sbatch --array=1-8 scripts/sweep-shard.sh SCENARIO PLAN OUT 8
#   xuncha sweep merge OUT/shard-*-of-8.json --out OUT
#
# Every shard uses one processor and keeps what it has found in OUT/work; started again it goes on from there.
# XUNCHA names the program where it is not the one of this checkout. Further options of `xuncha sweep` may be given in
# XUNCHA_SWEEP_OPTIONS, such as "--futures 1000 --description own.yaml".
#SBATCH --job-name=xuncha-sweep
#SBATCH --cpus-per-task=1
#SBATCH --output=xuncha-sweep-%A-%a.log
set -eu

if (($# < 4 || $# > 5)); then
    echo "usage: $0 SCENARIO PLAN OUT SHARDS [SHARD]" >&2
    exit 64
fi
scenario=$1 plan=$2 out=$3 shards=$4 shard=${5:-${SLURM_ARRAY_TASK_ID:-}}
if [[ -z $shard ]]; then
    echo "$0: no shard is given, and this is no task of an array job" >&2
    exit 64
fi
# A batch system runs a copy of this script from elsewhere; paths begin where the job was submitted.
program=${XUNCHA:-}
if [[ -z $program ]]; then
    here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
    program=${SLURM_SUBMIT_DIR:-$here/..}/xuncha
fi

# shellcheck disable=SC2086 # a list of options
exec "$program" sweep "$scenario" --plan "$plan" --shard "$shard/$shards" --jobs 1 --out "$out" --work "$out/work" \
    --quiet ${XUNCHA_SWEEP_OPTIONS:-}
