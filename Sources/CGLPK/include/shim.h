#ifndef CGLPK_SHIM_H
#define CGLPK_SHIM_H

// GLPK behind a guard.
//
// GLPK ends the process when it is misused (abort) and keeps all of its memory in an environment of the calling
// thread. A session is one such environment: opened, used and closed on one thread. Every call into GLPK runs under a
// guard: a fault of GLPK, or a wish to stop noticed in the middle of a long simplex run, leaves through longjmp. Only C
// frames are ever jumped over; a handler that runs in another language returns first.

#include <glpk.h>

typedef struct cglpk_session cglpk_session;

/// What a guarded call came to.
enum {
    CGLPK_DONE = 0,         ///< GLPK returned; its own code, if any, is in the out-parameter.
    CGLPK_FAULT = -1,       ///< GLPK found a fault, see cglpk_fault_text(). Only cglpk_close() is left to call.
    CGLPK_STOPPED = -2,     ///< The poll asked to leave. Only cglpk_close() is left to call.
    CGLPK_WRONG_THREAD = -3 ///< The session belongs to another thread; nothing was done.
};

/// What a handler answers.
enum {
    CGLPK_CONTINUE = 0, ///< Go on.
    CGLPK_FINISH = 1,   ///< End the search in good order (GLP_ESTOP).
    CGLPK_ABANDON = 2   ///< Raise a fault in GLPK: the call ends with CGLPK_FAULT.
};

/// The state of a branch-and-bound search, handed to the handler.
typedef struct {
    int nodes;               ///< Nodes made so far.
    int open_nodes;          ///< Nodes still open.
    int has_bound;           ///< Whether `bound` is known.
    double bound;            ///< The proven lower bound.
    const double *incumbent; ///< A new best solution, one value for each column from index 0; NULL if none is new.
} cglpk_event;

/// Called when a better solution is found and every `interval` seconds; answers CGLPK_CONTINUE, _FINISH or _ABANDON.
typedef int (*cglpk_handler)(void *info, const cglpk_event *event);

/// Called often; a non-zero answer ends the current call with CGLPK_STOPPED, or the search with GLP_ESTOP.
typedef int (*cglpk_poll)(void *info);

/// Called with the values of an optimal relaxation in node `node` of the search, one for each column from index 0; may
/// answer with cglpk_add_row(), after which the node is solved again.
typedef void (*cglpk_separator)(void *info, int node, const double *values);

/// A problem in the form GLPK takes at once. Bounds: `*_type` is GLP_FR, GLP_LO, GLP_UP, GLP_DB or GLP_FX.
/// Arrays of rows and columns begin at index 0. `row_index`, `column_index` and `coefficient` are as GLPK wants them: they
/// count from 1, and their elements 1...nonzeros are used, so that element 0 must exist and is ignored.
typedef struct {
    int rows, columns, nonzeros;
    const int *row_type;
    const double *row_lower, *row_upper;
    const int *column_type, *column_kind;
    const double *column_lower, *column_upper;
    const double *objective;
    double objective_constant;
    const int *row_index, *column_index;
    const double *coefficient;
} cglpk_problem;

/// Opens a session on this thread, silent, with an empty problem. NULL when memory is short or this thread has one open.
cglpk_session *cglpk_open(cglpk_poll poll, cglpk_handler handler, void *info, double interval);

/// Frees the session and the whole GLPK environment of this thread. NULL is allowed.
/// Returns CGLPK_WRONG_THREAD, and frees nothing, on another thread than the one that opened it.
int cglpk_close(cglpk_session *session);

/// The text of the last fault as GLPK words it, newlines included; empty if there was none.
const char *cglpk_fault_text(const cglpk_session *session);

/// Loads a problem, to be minimised, into the empty session, and scales it.
int cglpk_load(cglpk_session *session, const cglpk_problem *problem);

/// Adds a row: to the problem, or, from a separator, to the node and those below it. `columns` count from 1.
int cglpk_add_row(cglpk_session *session, int type, double lower, double upper, int count, const int *columns,
                  const double *coefficients);

/// Runs glp_simplex; `basis` 0 starts from the standard basis, 1 from an advanced one, 2 from the last one.
int cglpk_simplex(cglpk_session *session, const glp_smcp *parameters, int basis, int *code);

/// Runs glp_intopt. `start`, if not NULL, is a feasible solution (one value for each column, from index 0), offered
/// at the root; `priority`, if not NULL, has one number for each column from index 0: the search branches on a
/// fractional column of the highest positive number first, of those on the one on which most hangs where it `weighs` them,
/// otherwise on the one furthest from an integer. Both are ignored with presolve, where columns lose their identity.
/// `separator`, if not NULL, is asked for rows that the problem lacks; not with presolve. Only solutions with an objective
/// below `cutoff` are looked for, without a start and presolve; HUGE_VAL for no limit.
int cglpk_intopt(cglpk_session *session, const glp_iocp *parameters, const double *start, const int *priority,
                 int weighs, double cutoff, cglpk_separator separator, int *code);

/// glp_get_status of the relaxation, and its objective.
int cglpk_relaxation_status(cglpk_session *session, int *status, double *objective);

/// glp_mip_status, and the objective. Where nothing below the cutoff was found, there is no solution.
int cglpk_integer_status(cglpk_session *session, int *status, double *objective);

/// Nodes made by the last search.
int cglpk_nodes(const cglpk_session *session);

/// Rows of the problem, those added included.
int cglpk_row_count(const cglpk_session *session);

/// Reads the relaxation; any of the arrays may be NULL. Arrays begin at index 0.
int cglpk_read_relaxation(cglpk_session *session, double *columns, double *row_duals, double *reduced_costs);

/// Reads the values of the integer solution, from index 0.
int cglpk_read_integer(cglpk_session *session, double *columns);

#endif
