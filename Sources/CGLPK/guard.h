#ifndef CGLPK_GUARD_H
#define CGLPK_GUARD_H

#include "include/shim.h"
#include <setjmp.h>
#include <stddef.h>

/// One GLPK environment and what is needed to leave it in a hurry.
struct cglpk_session {
    glp_prob *problem;
    cglpk_poll poll;
    cglpk_handler handler;
    void *info;
    double interval;
    /// The innermost guard; NULL outside GLPK.
    jmp_buf *guard;
    /// CGLPK_DONE, or why the session can only be closed.
    int broken;
    /// The fault as GLPK words it; filled by the terminal hook while GLPK reports an error.
    char fault[1024];
    size_t fault_length;
    /// Of the running search:
    int searching, columns;
    const double *start;
    const int *priority;
    int weighs;
    cglpk_separator separator;
    /// HUGE_VAL for none.
    double cutoff;
    int start_offered, presolved, nodes;
    int has_incumbent;
    double incumbent_objective;
    double *values;
    /// The relaxation of a node, for the separator.
    double *point;
    double last_report;
};

/// The body of a guarded call: may call GLPK freely and owns nothing that a jump would leak.
typedef void (*cglpk_body)(cglpk_session *session, void *arguments);

/// Runs `body` under a guard.
int cglpk_guarded(cglpk_session *session, cglpk_body body, void *arguments);

/// Leaves the innermost guard if the poll asks for it.
int cglpk_wants_stop(cglpk_session *session);

/// Before a search is left by a jump: hands a solution to the handler that the callback has not seen yet.
void cglpk_last_words(cglpk_session *session);

/// The callback of glp_intopt; `info` is the session.
void cglpk_on_search(glp_tree *tree, void *info);

#endif
