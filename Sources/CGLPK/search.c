// What happens inside branch and bound.

#include "guard.h"
#include <math.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/// Copies a better solution out, so that it survives whatever happens to the search.
/// With presolve GLPK has just written it back to the original problem, so that is where it is read.
static int copy_incumbent(cglpk_session *session, glp_prob *searched) {
    if (glp_mip_status(searched) != GLP_FEAS) return 0;
    double objective = glp_mip_obj_val(searched);
    if (session->has_incumbent && objective >= session->incumbent_objective) return 0;
    session->has_incumbent = 1;
    session->incumbent_objective = objective;
    for (int j = 0; j < session->columns; j++) session->values[j] = glp_mip_col_val(session->problem, j + 1);
    return 1;
}

/// Offers the starting solution, or what stands for the cutoff, once. GLPK does not check what it is offered; the caller has.
static void offer_start(cglpk_session *session, glp_tree *tree) {
    int has_cutoff = session->cutoff < HUGE_VAL;
    if ((session->start == NULL && !has_cutoff) || session->start_offered || session->presolved) return;
    session->start_offered = 1;
    int columns = session->columns + has_cutoff;
    double *shifted = glp_alloc(columns + 1, (int)sizeof *shifted);
    for (int j = 1; j <= columns; j++) shifted[j] = session->start == NULL ? 0 : session->start[j - 1];
    if (has_cutoff) shifted[columns] = session->cutoff - glp_get_obj_coef(glp_ios_get_prob(tree), 0);
    glp_ios_heur_sol(tree, shifted);
    glp_free(shifted);
}

/// Asks for rows that the relaxation of this node breaks.
static void separate(cglpk_session *session, glp_tree *tree) {
    if (session->separator == NULL || session->presolved) return;
    glp_prob *problem = glp_ios_get_prob(tree);
    for (int j = 0; j < session->columns; j++) session->point[j] = glp_get_col_prim(problem, j + 1);
    session->separator(session->info, glp_ios_curr_node(tree), session->point);
    // A guarded call of the separator's own may have failed: leave through the outer guard as well.
    if (session->broken != CGLPK_DONE) longjmp(*session->guard, 1);
}

/// What hangs on a column at this node: the dual values of the rows that bind it, each times its coefficient. A column
/// in many rows that hold the relaxation where it is moves the bound when it is branched on (after "active constraint
/// variable ordering", Patel and Chinneck, 2007, which looks for solutions rather than for bounds).
static double weight(glp_prob *problem, int column, int *rows, double *coefficients) {
    double sum = 0;
    int length = glp_get_mat_col(problem, column, rows, coefficients);
    for (int k = 1; k <= length; k++) sum += fabs(coefficients[k] * glp_get_row_dual(problem, rows[k]));
    return sum;
}

/// Branches on a column of the highest priority, among these on the one furthest from an integer or, where columns are
/// weighed, on the one with the most weight times the root of that distance; leaves the choice to GLPK where no column
/// with a priority is fractional.
static void choose_branch(cglpk_session *session, glp_tree *tree) {
    if (session->priority == NULL || session->presolved) return;
    glp_prob *problem = glp_ios_get_prob(tree);
    int size = glp_get_num_rows(problem) + 1;
    int *rows = glp_alloc(size, (int)sizeof *rows);
    double *coefficients = glp_alloc(size, (int)sizeof *coefficients);
    int chosen = 0;
    double most = 0;
    for (int j = 1; j <= session->columns; j++) {
        int priority = session->priority[j - 1];
        int before = chosen == 0 ? 0 : session->priority[chosen - 1];
        if (priority <= 0 || priority < before || !glp_ios_can_branch(tree, j)) continue;
        double value = glp_get_col_prim(problem, j);
        double distance = fmin(value - floor(value), ceil(value) - value);
        double score = distance;
        // Where nothing hangs on any of them the distance decides.
        if (session->weighs) score = (1e-6 + weight(problem, j, rows, coefficients)) * sqrt(distance);
        if (priority > before || score > most) {
            chosen = j;
            most = score;
        }
    }
    glp_free(rows);
    glp_free(coefficients);
    if (chosen != 0) glp_ios_branch_upon(tree, chosen, GLP_UP_BRNCH);
}

static void report(cglpk_session *session, glp_tree *tree, int improved) {
    cglpk_event event = {0};
    glp_ios_tree_size(tree, &event.open_nodes, NULL, &event.nodes);
    // Finding the best open node walks over all of them, which is why this is done at intervals only.
    int best = glp_ios_best_node(tree);
    if (best != 0) {
        event.has_bound = 1;
        event.bound = glp_ios_node_bound(tree, best);
    }
    event.incumbent = improved ? session->values : NULL;
    int answer = session->handler(session->info, &event);
    session->last_report = now();
    // The handler may have made a guarded call of its own that failed: leave through the outer guard as well.
    if (session->broken != CGLPK_DONE) longjmp(*session->guard, 1);
    if (answer == CGLPK_ABANDON) glp_error("the search was abandoned by its handler\n");
    if (answer == CGLPK_FINISH) glp_ios_terminate(tree);
}

void cglpk_on_search(glp_tree *tree, void *info) {
    cglpk_session *session = info;
    if (glp_ios_reason(tree) == GLP_IHEUR) offer_start(session, tree);
    if (glp_ios_reason(tree) == GLP_IROWGEN) separate(session, tree);
    if (glp_ios_reason(tree) == GLP_IBRANCH) choose_branch(session, tree);
    glp_ios_tree_size(tree, NULL, NULL, &session->nodes);
    int improved = copy_incumbent(session, glp_ios_get_prob(tree));
    int stopping = cglpk_wants_stop(session);
    if (session->handler != NULL && (improved || stopping || now() - session->last_report >= session->interval)) {
        report(session, tree, improved);
    }
    if (stopping) glp_ios_terminate(tree);
}

void cglpk_last_words(cglpk_session *session) {
    // GLPK announces a solution through its output before it calls back. With presolve the solution is written to the
    // original problem only after the announcement, so there is nothing to save yet.
    if (!session->searching || session->presolved || session->handler == NULL) return;
    if (!copy_incumbent(session, session->problem)) return;
    cglpk_event event = {0};
    event.incumbent = session->values;
    session->handler(session->info, &event);
}
