// The guard, the hooks, and the life of a session.

#include "guard.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/// The session of this thread: GLPK's environment is per thread, so there is one at most.
static _Thread_local cglpk_session *current = NULL;

/// GLPK found a fault: it has said what through the terminal hook, and would abort after this returns.
static void on_error(void *info) {
    cglpk_session *session = info;
    session->broken = CGLPK_FAULT;
    if (session->guard != NULL) longjmp(*session->guard, 1);
}

/// All of GLPK's output comes here and goes nowhere. It is also the only place that is reached in the middle of a
/// simplex run, so a wish to stop is noticed here.
static int on_output(void *info, const char *text) {
    cglpk_session *session = info;
    if (glp_at_error()) {
        size_t room = sizeof session->fault - 1 - session->fault_length;
        size_t length = strlen(text);
        if (length > room) length = room;
        memcpy(session->fault + session->fault_length, text, length);
        session->fault_length += length;
        session->fault[session->fault_length] = '\0';
    } else if (session->guard != NULL && cglpk_wants_stop(session)) {
        cglpk_last_words(session);
        session->broken = CGLPK_STOPPED;
        longjmp(*session->guard, 1);
    }
    return 1;
}

int cglpk_wants_stop(cglpk_session *session) {
    return session->poll != NULL && session->poll(session->info) != 0;
}

int cglpk_guarded(cglpk_session *session, cglpk_body body, void *arguments) {
    if (session == NULL || session != current) return CGLPK_WRONG_THREAD;
    if (session->broken != CGLPK_DONE) return session->broken;
    jmp_buf here;
    jmp_buf *const outer = session->guard;
    if (_setjmp(here) == 0) {
        session->guard = &here;
        body(session, arguments);
    }
    session->guard = outer;
    return session->broken;
}

static void prepare(cglpk_session *session, void *arguments) {
    (void)arguments;
    session->problem = glp_create_prob();
}

cglpk_session *cglpk_open(cglpk_poll poll, cglpk_handler handler, void *info, double interval) {
    if (current != NULL) return NULL;
    cglpk_session *session = calloc(1, sizeof *session);
    if (session == NULL) return NULL;
    session->poll = poll;
    session->handler = handler;
    session->info = info;
    session->interval = interval;
    session->cutoff = HUGE_VAL;
    current = session;
    if (glp_init_env() > 1) {
        current = NULL;
        free(session);
        return NULL;
    }
    glp_term_out(GLP_ON);
    glp_term_hook(on_output, session);
    glp_error_hook(on_error, session);
    if (cglpk_guarded(session, prepare, NULL) != CGLPK_DONE) {
        cglpk_close(session);
        return NULL;
    }
    return session;
}

int cglpk_close(cglpk_session *session) {
    if (session == NULL) return CGLPK_DONE;
    if (session != current) return CGLPK_WRONG_THREAD;
    // The environment owns every block GLPK has allocated on this thread, so nothing else needs to be deleted, and a
    // problem that a fault left half changed is never looked at again. The hooks go with it.
    glp_free_env();
    free(session->values);
    free(session->point);
    free(session);
    current = NULL;
    return CGLPK_DONE;
}

const char *cglpk_fault_text(const cglpk_session *session) {
    return session->fault;
}
