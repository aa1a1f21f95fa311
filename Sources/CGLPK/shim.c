// The guarded calls.

#include "guard.h"
#include <math.h>
#include <stdlib.h>

static void load(cglpk_session *session, void *arguments) {
    const cglpk_problem *from = arguments;
    glp_prob *to = session->problem;
    glp_set_obj_dir(to, GLP_MIN);
    if (from->rows > 0) glp_add_rows(to, from->rows);
    if (from->columns > 0) glp_add_cols(to, from->columns);
    for (int i = 0; i < from->rows; i++) {
        glp_set_row_bnds(to, i + 1, from->row_type[i], from->row_lower[i], from->row_upper[i]);
    }
    glp_set_obj_coef(to, 0, from->objective_constant);
    for (int j = 0; j < from->columns; j++) {
        glp_set_col_kind(to, j + 1, from->column_kind[j]);
        glp_set_col_bnds(to, j + 1, from->column_type[j], from->column_lower[j], from->column_upper[j]);
        glp_set_obj_coef(to, j + 1, from->objective[j]);
    }
    glp_load_matrix(to, from->nonzeros, from->row_index, from->column_index, from->coefficient);
    glp_scale_prob(to, GLP_SF_AUTO);
}

int cglpk_load(cglpk_session *session, const cglpk_problem *problem) {
    return cglpk_guarded(session, load, (void *)problem);
}

struct row {
    int type;
    double lower, upper;
    int count;
    const int *columns;
    const double *coefficients;
};

static void add_row(cglpk_session *session, void *arguments) {
    const struct row *row = arguments;
    int index = glp_add_rows(session->problem, 1);
    glp_set_row_bnds(session->problem, index, row->type, row->lower, row->upper);
    // GLPK reads from element 1 on.
    glp_set_mat_row(session->problem, index, row->count, row->columns - 1, row->coefficients - 1);
}

int cglpk_add_row(cglpk_session *session, int type, double lower, double upper, int count, const int *columns,
                  const double *coefficients) {
    struct row row = {type, lower, upper, count, columns, coefficients};
    return cglpk_guarded(session, add_row, &row);
}

struct simplex {
    const glp_smcp *parameters;
    int basis;
    int *code;
};

static void simplex(cglpk_session *session, void *arguments) {
    struct simplex *call = arguments;
    if (call->basis == 0) glp_std_basis(session->problem);
    if (call->basis == 1) glp_adv_basis(session->problem, 0);
    *call->code = glp_simplex(session->problem, call->parameters);
}

int cglpk_simplex(cglpk_session *session, const glp_smcp *parameters, int basis, int *code) {
    struct simplex call = {parameters, basis, code};
    return cglpk_guarded(session, simplex, &call);
}

struct intopt {
    glp_iocp parameters;
    int *code;
};

/// A column in no row, which stays 0: a solution that only it tells apart from nothing stands for the cutoff, because
/// GLPK prunes, fixes and tightens by the objective of the best solution it knows.
static void add_cutoff_column(glp_prob *problem) {
    int column = glp_add_cols(problem, 1);
    glp_set_col_kind(problem, column, GLP_IV);
    glp_set_col_bnds(problem, column, GLP_LO, 0, 0);
    glp_set_obj_coef(problem, column, 1);
}

static void intopt(cglpk_session *session, void *arguments) {
    struct intopt *call = arguments;
    if (session->cutoff < HUGE_VAL) add_cutoff_column(session->problem);
    *call->code = glp_intopt(session->problem, &call->parameters);
}

static void count_columns(cglpk_session *session, void *arguments) {
    *(int *)arguments = glp_get_num_cols(session->problem);
}

int cglpk_intopt(cglpk_session *session, const glp_iocp *parameters, const double *start, const int *priority,
                 int weighs, double cutoff, cglpk_separator separator, int *code) {
    int columns = 0;
    int state = cglpk_guarded(session, count_columns, &columns);
    if (state != CGLPK_DONE) return state;
    free(session->values);
    free(session->point);
    session->values = calloc((size_t)columns + 1, sizeof *session->values);
    session->point = calloc((size_t)columns + 1, sizeof *session->point);
    if (session->values == NULL || session->point == NULL) return CGLPK_FAULT;
    session->columns = columns;
    session->start = start;
    session->priority = priority;
    session->weighs = weighs;
    session->separator = separator;
    session->start_offered = session->nodes = 0;
    session->last_report = 0;
    struct intopt call = {*parameters, code};
    session->presolved = call.parameters.presolve == GLP_ON;
    session->cutoff = start == NULL && !session->presolved ? cutoff : HUGE_VAL;
    // What is no better than the cutoff is no news, also if the first relaxation of all is such a solution.
    session->has_incumbent = session->cutoff < HUGE_VAL;
    session->incumbent_objective = session->cutoff;
    call.parameters.cb_func = cglpk_on_search;
    call.parameters.cb_info = session;
    session->searching = 1;
    state = cglpk_guarded(session, intopt, &call);
    session->searching = 0;
    return state;
}

struct status {
    int *status;
    double *objective;
};

static void relaxation_status(cglpk_session *session, void *arguments) {
    struct status *call = arguments;
    *call->status = glp_get_status(session->problem);
    *call->objective = glp_get_obj_val(session->problem);
}

int cglpk_relaxation_status(cglpk_session *session, int *status, double *objective) {
    struct status call = {status, objective};
    return cglpk_guarded(session, relaxation_status, &call);
}

static void integer_status(cglpk_session *session, void *arguments) {
    struct status *call = arguments;
    *call->status = glp_mip_status(session->problem);
    *call->objective = glp_mip_obj_val(session->problem);
    // What stands for the cutoff is no solution, nor is what is no better.
    if (session->cutoff < HUGE_VAL && *call->objective >= session->cutoff) {
        *call->status = *call->status == GLP_OPT ? GLP_NOFEAS : GLP_UNDEF;
    }
}

int cglpk_integer_status(cglpk_session *session, int *status, double *objective) {
    struct status call = {status, objective};
    return cglpk_guarded(session, integer_status, &call);
}

int cglpk_nodes(const cglpk_session *session) {
    return session->nodes;
}

int cglpk_row_count(const cglpk_session *session) {
    return session->broken == CGLPK_DONE ? glp_get_num_rows(session->problem) : 0;
}

struct reading {
    double *columns, *row_duals, *reduced_costs;
};

static void read_relaxation(cglpk_session *session, void *arguments) {
    struct reading *into = arguments;
    int rows = glp_get_num_rows(session->problem), columns = glp_get_num_cols(session->problem);
    for (int j = 1; j <= columns; j++) {
        if (into->columns != NULL) into->columns[j - 1] = glp_get_col_prim(session->problem, j);
        if (into->reduced_costs != NULL) into->reduced_costs[j - 1] = glp_get_col_dual(session->problem, j);
    }
    for (int i = 1; into->row_duals != NULL && i <= rows; i++) {
        into->row_duals[i - 1] = glp_get_row_dual(session->problem, i);
    }
}

int cglpk_read_relaxation(cglpk_session *session, double *columns, double *row_duals, double *reduced_costs) {
    struct reading into = {columns, row_duals, reduced_costs};
    return cglpk_guarded(session, read_relaxation, &into);
}

static void read_integer(cglpk_session *session, void *arguments) {
    double *into = arguments;
    for (int j = 1; j <= session->columns; j++) into[j - 1] = glp_mip_col_val(session->problem, j);
}

int cglpk_read_integer(cglpk_session *session, double *columns) {
    return cglpk_guarded(session, read_integer, columns);
}
